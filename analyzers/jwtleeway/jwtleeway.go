// SPDX-License-Identifier: Apache-2.0

package jwtleeway

import (
	_ "embed"
	"time"

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtleeway", doc, p, check) }

// check reports allowances for clocks above the policy.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Of(jose.Policy, jose.Check, jose.Bind) {
		for _, t := range op.Skew {
			if off, known := behind(t); known && off > r.Policy.MaxLeeway {
				r.Report(diag.Finding{Range: op.Range, Message: op.API + " grants " + diag.Duration(off) + ", more than " + diag.Duration(r.Policy.MaxLeeway),
					Danger: "an expired token works that much longer"})
			}
		}
	}
}

// behind returns how long after its expiry a token is taken.
func behind(t jwtops.Time) (time.Duration, bool) {
	if t.FromNow {
		return -t.Offset, t.Known
	}
	return t.Offset, t.Known && t.Unit == jwtops.Span
}
