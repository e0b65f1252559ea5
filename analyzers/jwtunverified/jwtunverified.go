// SPDX-License-Identifier: Apache-2.0

package jwtunverified

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtunverified", doc, p, check) }

// check reports unverified claims that something is decided by.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Ops {
		if op.Effect == jose.SkipSignature {
			r.Report(diag.Finding{Range: op.Range, Message: op.API + " switches the signature check off", Danger: "anyone can write such a token"})
		}
		if op.Peek == nil || r.Policy.IsVerifiedUpstream(r.Pass.Pkg.Path()) || !trusted(op.Peek) {
			continue
		}
		f := diag.Finding{Range: op.Range, Message: "claims that " + op.API + " reads without verifying the token are used", Danger: "anyone can write such a token"}
		switch {
		case op.Peek.Switched:
			f.Message += " where a setting says so"
		case op.Peek.Unsigned:
			f.Message += " where its header says none"
		}
		r.Report(f)
	}
}

// trusted reports whether claims are relied on though nobody verified the token.
func trusted(p *jwtops.Peek) bool {
	switch {
	case (p.Switched || p.Unsigned) && !p.Own && !p.SelectsKey():
		return p.Decided || p.Returned
	case p.Verified, p.Own && !p.Identity:
		return false
	case !p.Decided && !p.Returned:
		return false
	case p.Deferred && !p.Served && (p.Returned || !p.Decided):
		return false // callers decide
	case p.SelectsKey():
		return false
	}
	return p.Served || p.Given || p.Identity
}
