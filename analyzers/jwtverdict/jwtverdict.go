// SPDX-License-Identifier: Apache-2.0

package jwtverdict

import (
	_ "embed"

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtverdict", doc, p, check) }

// check reports verifications whose failure does not keep the program from what only a good
// token may do.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Of(jose.Accept, jose.Check, jose.Claim, jose.Policy) {
		if f, ok := finding(op); ok {
			f.Range = op.Range
			r.Report(f)
		}
	}
}

func finding(op jwtops.Op) (diag.Finding, bool) {
	v := op.Verdict
	f := diag.Finding{Danger: "whoever sends a refused token is let in"}
	note := ""
	if op.GoesOn {
		f.Message = op.API + " runs the handler for a token that was refused"
		return f, true
	}
	switch v.Harm {
	case jwtops.Used:
		f.Message, note = "claims are used where "+op.API+" refused the token", "used here"
		if v.Dropped {
			f.Message = "claims are used though the error of " + op.API + " is dropped"
		}
	case jwtops.Returned:
		f.Message, note = "claims are returned without an error where "+op.API+" refused the token", "returned here"
	case jwtops.Passed:
		f.Message, note = "the program goes on where "+op.API+" refused the token", "goes on here"
		if v.Dropped {
			f.Message = "the error of " + op.API + " is dropped and the program goes on"
		}
	case jwtops.Panics:
		f.Message, note = "the token of "+op.API+" is read before its error is looked at", "nil here when the token is malformed"
		f.Danger = "anyone can make the program panic with a malformed token"
	default:
		return f, false
	}
	if v.At.From.IsValid() && v.At.From != op.Range.From {
		f.Steps = []diag.Step{{Range: op.Range, Note: "verified here"}, {Range: v.At, Note: note}}
	}
	return f, true
}
