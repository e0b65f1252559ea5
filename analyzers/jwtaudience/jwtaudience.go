// SPDX-License-Identifier: Apache-2.0

package jwtaudience

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtaudience", doc, p, check) }

// check reports verifications after which nobody compares aud.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Of(jose.Accept) {
		if op.Profile == nil || op.Peek != nil {
			continue
		}
		aud := op.Profile.Aud
		beside := aud.Beside.From.IsValid()
		switch {
		case aud.State != jwtops.Never && aud.State != jwtops.Skipped:
			continue
		case aud.State == jwtops.Skipped && aud.Range == op.Profile.Exp.Range:
			continue // all checks are switched off: jwtexpcheck says so
		case !op.Profile.KeySet && !beside && r.Policy.Profile != policy.StrictProfile:
			continue
		}
		f := diag.Finding{Range: op.Range, Message: "nothing compares aud of what " + op.API + " accepts", Danger: danger}
		if beside {
			f.Message, f.Steps = f.Message+", though another way to the same result does", []diag.Step{{Range: aud.Beside, Note: "compared here"}}
		}
		if aud.Range.From.IsValid() && aud.How == jwtops.ByOption {
			f.Range, f.Message = aud.Range, aud.By+" has no audience compared"
			f.Steps = append(f.Steps, diag.Step{Range: op.Range, Note: "verified here"})
		}
		r.Report(f)
	}
}

const danger = "a token for another service of the same issuer works here"
