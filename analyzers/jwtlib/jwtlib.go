// SPDX-License-Identifier: Apache-2.0

package jwtlib

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers/internal/diag"
	"github.com/jwtvet/jwtvet/internal/policy"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with the default policy.
var Analyzer = New(policy.Default())

// New returns the rule under a policy.
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtlib", doc, p, check) }

// check reports imports of dead modules, and of versions with advisories.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, lib := range ops.Libraries {
		f := diag.Finding{Range: lib.Range}
		if lib.Dead != "" {
			f.Message, f.Danger = lib.Module+" "+lib.Dead, open(lib)+"; move to "+lib.Successor
		} else {
			f.Message, f.Danger = outdated(lib)
		}
		if lib.Replacement != "" {
			f.Fix = &diag.Fix{Message: "import " + lib.Replacement,
				Edits: []analysis.TextEdit{{Pos: lib.Range.From, End: lib.Range.To, NewText: []byte(strconv.Quote(lib.Replacement))}}}
		}
		r.Report(f)
	}
}

// open says what stays open in a dead module.
func open(lib jwtops.Library) string {
	if len(lib.Advisories) == 0 {
		return "nobody fixes what is found in it"
	}
	return list(lib.Advisories) + " will not be fixed"
}

// outdated says what is known against a version.
func outdated(lib jwtops.Library) (message, danger string) {
	message = lib.Module + " " + lib.Version + " has a known vulnerability"
	if len(lib.Advisories) > 1 {
		message = fmt.Sprintf("%s %s has %d known vulnerabilities", lib.Module, lib.Version, len(lib.Advisories))
	}
	if fixed := lib.Fixed(); fixed != "" {
		return message, list(lib.Advisories) + "; fixed in v" + fixed
	}
	return message, list(lib.Advisories) + "; no version is without"
}

func list(all []jwtops.Advisory) string {
	var out []string
	for _, a := range all {
		id := a.Alias
		if id == "" {
			id = a.ID
		}
		out = append(out, id+" ("+lower(a.Summary)+")")
	}
	return strings.Join(out, ", ")
}

// lower writes a title as part of a sentence; names in capitals keep them.
func lower(s string) string {
	if len(s) > 1 && s[1] >= 'a' && s[1] <= 'z' {
		return strings.ToLower(s[:1]) + s[1:]
	}
	return s
}
