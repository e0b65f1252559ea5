// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"slices"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// describe lists the rules that run in some group.
func (gs *groups) describe() []report.Rule {
	var rules []report.Rule
	for _, g := range gs.list {
		for _, r := range g.rules {
			if !slices.ContainsFunc(rules, func(o report.Rule) bool { return o.Name == r.Analyzer.Name }) {
				rules = append(rules, r.describe())
			}
		}
	}
	return rules
}

func (r Rule) describe() report.Rule {
	return report.Rule{
		Name: r.Analyzer.Name, Title: r.title(), Doc: r.Analyzer.Doc, URL: r.Analyzer.URL,
		Severity: r.Severity, CWE: r.CWE,
	}
}
