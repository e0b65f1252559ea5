// SPDX-License-Identifier: Apache-2.0

package jwtdirective

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtdirective", doc, p, check) }

// check reports directives that jwtvet cannot follow, and suppressions of no rule.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, p := range ops.Problems {
		r.Report(diag.Finding{Range: p.Range, Message: p.Text, Danger: "the function stays unknown, and misuse behind it unseen"})
	}
	r.Unknown()
}
