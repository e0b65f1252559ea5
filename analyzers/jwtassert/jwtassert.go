// SPDX-License-Identifier: Apache-2.0

package jwtassert

import (
	_ "embed"
	"go/types"

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtassert", doc, p, check) }

// check reports assertions that what a token says makes fail.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, a := range ops.Asserts {
		message, danger := wrong(r, a)
		if message == "" {
			continue
		}
		f := diag.Finding{Range: a.Range, Message: message, Danger: danger}
		if a.Call.From.IsValid() {
			f.Steps = []diag.Step{{Range: a.Call, Note: "fails here"}}
		}
		if !a.Checked && !a.Never && a.Kind != jwtops.AssertSet {
			f.Fix = fix(r, a)
		}
		r.Report(f)
	}
}

// wrong says what is wrong with an assertion, "" if nothing is.
func wrong(r *diag.Reporter, a jwtops.Assert) (message, danger string) {
	want := types.TypeString(a.Type, func(p *types.Package) string { return p.Name() })
	switch {
	case a.Guarded && !(a.Never && a.Checked):
	case a.Kind == jwtops.AssertSet:
		return "claims are read of a token whose parsing may have failed", "a malformed token makes it nil: anyone makes the program panic"
	case a.Kind == jwtops.AssertMissing:
		return "the context's entry is asserted without a test and compared with nil afterwards", "a request without a token makes the program panic"
	case a.Never && a.Checked:
		return value(a) + " is asserted to " + want + ", which never holds", decoded(a.Type) + ": what depends on the claim is never done"
	case a.Never:
		return value(a) + " is asserted to " + want + ", which never holds", decoded(a.Type) + ": each token makes the program panic"
	case a.Checked:
	case a.Kind == jwtops.AssertParameter:
		return value(a) + " is asserted to " + want + " without a test", "anyone sends a token without it, and the program panics before it has verified anything"
	case a.Kind == jwtops.AssertAnswer:
		return value(a) + " is asserted to " + want + " without a test", "a provider that leaves it out makes the program panic"
	default:
		return value(a) + " is asserted to " + want + " without a test", "a token without it, or with another type in it, makes the program panic"
	}
	return "", ""
}

// decoded says what a JSON decoder makes instead of a type.
func decoded(t types.Type) string {
	switch t.Underlying().(type) {
	case *types.Slice:
		return "lists of a token are []any"
	case *types.Map:
		return "objects of a token are map[string]any"
	}
	return "numbers of a token are float64"
}

// value names the claim or header parameter of an assertion.
func value(a jwtops.Assert) string {
	what := "claim"
	switch a.Kind {
	case jwtops.AssertParameter:
		what = "header parameter"
	case jwtops.AssertAnswer:
		what = "token response member"
	}
	if a.Name == "" {
		return "a " + what
	}
	return what + " " + a.Name
}
