// SPDX-License-Identifier: Apache-2.0

package jwthandrolled

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwthandrolled", doc, p, check) }

// check reports tokens that are signed by hand, and signatures that are compared in a time
// that tells how much of them is right.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Ops {
		switch {
		case !op.ByHand || op.Inner != "":
		case op.Event == jose.Issue:
			r.Report(diag.Finding{Range: op.Range, Message: op.API + " signs a token that is put together by hand",
				Danger: "what a library checks of keys, claims and algorithms is left to this code"})
		case op.Event == jose.Check:
			r.Report(diag.Finding{Range: op.Range, Message: op.API + " compares the signature of a token",
				Danger: "the time that it takes tells how much of a guessed signature is right"})
		}
	}
}
