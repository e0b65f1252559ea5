// SPDX-License-Identifier: Apache-2.0

package jwtaudience

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtaudience", doc, p, check) }

// check reports verifications after which nobody compares aud.
func check(r *diag.Reporter, ops *jwtops.Result) {
	r.Uncompared(ops, diag.Comparison{
		Claim: "aud", Noun: "audience",
		Of:     func(p *jwtops.Profile) jwtops.Claimed { return p.Aud },
		Danger: "a token for another service of the same issuer works here",
	})
}
