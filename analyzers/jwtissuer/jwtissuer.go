// SPDX-License-Identifier: Apache-2.0

package jwtissuer

import (
	_ "embed"

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtissuer", doc, p, check) }

// check reports verifications after which nobody compares iss.
func check(r *diag.Reporter, ops *jwtops.Result) {
	r.Uncompared(ops, diag.Comparison{
		Claim: "iss", Noun: "issuer",
		Of:     func(p *jwtops.Profile) jwtops.Claimed { return p.Iss },
		Danger: "whoever else those keys sign for gets in",
	})
}
