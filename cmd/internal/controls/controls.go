// SPDX-License-Identifier: Apache-2.0

// Package controls maps rules to the controls of standards and frameworks. A control is met
// by people and by more than code: this says only which rules speak of it.
package controls

import (
	_ "embed"
	"slices"
	"strings"
)

//go:embed controls.tsv
var table string

// Control is one requirement of a framework.
type Control struct {
	Framework string // "OWASP ASVS 5.0"
	ID        string // "9.1.1 (L1)"
	Gist      string // in our own words
	Rules     []string
}

// All lists the controls, framework after framework.
func All() []Control {
	var all []Control
	for line := range strings.Lines(table) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(cells) == 4 {
			all = append(all, Control{cells[0], cells[1], cells[2], strings.Fields(cells[3])})
		}
	}
	return all
}

// Of lists the controls that a rule speaks of.
func Of(rule string) []Control {
	return slices.DeleteFunc(All(), func(c Control) bool { return !slices.Contains(c.Rules, rule) })
}

// Unseen are the controls that analysis of code cannot show.
func Unseen() []Control {
	return []Control{
		{Framework: "SOC 2 (TSC 2017)", ID: "CC6.2", Gist: "users are registered and authorised before they get credentials"},
		{Framework: "SOC 2 (TSC 2017)", ID: "CC7.3, CC7.4, CC7.5", Gist: "security events are evaluated, answered and recovered from"},
		{Framework: "ISO/IEC 27001:2022 Annex A", ID: "A.5.24 to A.5.27", Gist: "incidents are planned for, assessed, answered and learned from"},
		{Framework: "NIST SP 800-53 r5", ID: "SC-12", Gist: "keys are in fact rotated"},
		{Framework: "PCI DSS 4.0.1", ID: "10.5", Gist: "logs are kept as long as they must be"},
		{Framework: "GDPR", ID: "Art. 35", Gist: "the impact of risky processing is assessed"},
	}
}
