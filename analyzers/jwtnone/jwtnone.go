// SPDX-License-Identifier: Apache-2.0

package jwtnone

import (
	_ "embed"
	"strings"

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtnone", doc, p, check) }

// check reports algorithm none wherever it is chosen, listed or let through by a special key.
func check(r *diag.Reporter, ops *jwtops.Result) {
	chosen := map[string]bool{} // functions in which none was chosen
	for _, op := range ops.Ops {
		for _, o := range op.Alg.Origins {
			if strings.EqualFold(o.Text, jose.AlgNone) {
				chosen[op.Within] = true
				f := finding(op, op.Alg.Range, o)
				if accepts(op) {
					f.Fix = fix(r, o)
				}
				r.Report(f)
			}
		}
		if op.Effect == jose.AllowNone {
			chosen[op.Within] = true
			r.Report(finding(op, op.Range, jwtops.Origin{}))
		}
	}
	for _, op := range ops.Ops {
		for _, o := range op.Key.Origins {
			// Have: a token that is signed with none was reported where none was chosen.
			if o.AllowsNone && len(op.Alg.Origins) == 0 && (accepts(op) || !chosen[op.Within]) {
				r.Report(finding(op, diag.Where(o, op.Key.Range), o))
			}
		}
	}
}

func accepts(op jwtops.Op) bool {
	return op.Event == jose.Accept || op.Effect == jose.PinAlg || op.Callback
}

func finding(op jwtops.Op, at jwtops.Range, o jwtops.Origin) diag.Finding {
	f := diag.Finding{Range: at, Message: op.API + " makes tokens without a signature", Danger: "anyone can write such a token"}
	if accepts(op) {
		f.Message, f.Danger = op.API+" accepts tokens without a signature", "anyone can log in as anybody"
	}
	if o.Range.From.IsValid() && o.Range.From != at.From {
		f.Steps = diag.Steps(o, at, "used by "+op.API)
	}
	return f
}
