// SPDX-License-Identifier: Apache-2.0

package jwtaudit

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtaudit", doc, p, check) }

// check reports functions that issue or accept tokens and log nothing.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Of(jose.Issue, jose.Accept) {
		if op.Logged == nil || *op.Logged || op.Inner != "" {
			continue
		}
		f := diag.Finding{Range: op.Range, Message: op.API + " issues a token and nothing is logged", Danger: "nobody can say afterwards who got one"}
		if op.Event == jose.Accept {
			f.Message, f.Danger = "what "+op.API+" refuses is not logged", "attempts with forged or stolen tokens leave no trace"
		}
		r.Report(f)
	}
}
