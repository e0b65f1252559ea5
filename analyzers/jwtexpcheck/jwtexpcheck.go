// SPDX-License-Identifier: Apache-2.0

package jwtexpcheck

import (
	_ "embed"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers/internal/diag"
	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/internal/policy"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with the default policy.
var Analyzer = New(policy.Default())

// New returns the rule under a policy.
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtexpcheck", doc, p, check) }

// check reports verifications after which nobody looks at exp.
func check(r *diag.Reporter, ops *jwtops.Result) {
	own := issuesExp(ops)
	for _, op := range ops.Ops {
		switch {
		case op.Event == jose.Policy && (op.Effect == jose.SkipClaims || op.Effect == jose.SkipExp):
			r.Report(diag.Finding{Range: op.Range, Message: op.API + " switches the check of exp off", Danger: danger})
		case op.Profile == nil || op.Peek != nil && !op.Peek.Identity:
			// of other claims that nobody verifies jwtunverified speaks
		case op.Profile.Exp.State == jwtops.Skipped:
			r.Report(skipped(op))
		case op.Profile.Exp.State == jwtops.Never:
			r.Report(diag.Finding{Range: op.Range, Message: op.API + " leaves exp alone, and nothing checks it afterwards", Danger: danger})
		case op.Profile.Exp.State == jwtops.IfPresent && r.Policy.IsStrict() && !own:
			r.Report(diag.Finding{Range: op.Range, Message: op.API + " takes tokens without exp", Danger: danger})
		}
	}
}

const danger = "a stolen token works for ever"

// skipped blames the option, method or field that takes the check away.
func skipped(op jwtops.Op) diag.Finding {
	exp := op.Profile.Exp
	f := diag.Finding{Range: exp.Range, Danger: danger, Steps: []diag.Step{{Range: op.Range, Note: "verified here"}}}
	switch exp.How {
	case jwtops.ByMethod:
		f.Message = exp.By + " of the claims takes the check of exp away"
	case jwtops.ByField:
		f.Message = exp.By + " hides exp from the check of " + op.API
	default:
		f.Message = exp.By + " switches the check of exp off"
	}
	if !f.Range.From.IsValid() {
		f.Range, f.Steps = op.Range, nil
	}
	return f
}

// issuesExp reports whether the package issues tokens, all of them with exp: those that it
// accepts are its own.
func issuesExp(ops *jwtops.Result) bool {
	issued := ops.Of(jose.Issue)
	for _, op := range issued {
		if op.Lifetime == nil && (op.Claims == nil || !slices.ContainsFunc(op.Claims.Lookup(jose.Exp), certain)) {
			return false
		}
	}
	return len(issued) > 0
}

func certain(c jwtops.Claim) bool { return c.Presence == jwtops.Certain && !c.Nil }
