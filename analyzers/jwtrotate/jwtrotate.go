// SPDX-License-Identifier: Apache-2.0

package jwtrotate

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtrotate", doc, p, check) }

// check reports tokens that do not say with which key they are signed.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Of(jose.Issue) {
		if op.Header == nil || op.Header.Has("kid") {
			continue
		}
		r.Report(diag.Finding{Range: op.Range, Message: op.API + " signs without kid in the header",
			Danger: "verifiers cannot tell an old key from a new one: the key cannot be changed without refusing all tokens"})
	}
}
