// SPDX-License-Identifier: Apache-2.0

package jwtclaims

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtclaims", doc, p, check) }

// check reports issues of tokens without the claims that the policy requires.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Of(jose.Issue) {
		if op.Claims == nil || op.Payload {
			continue
		}
		sets := op.Claims.Apart
		if sets == nil {
			sets = []*jwtops.ClaimsSet{op.Claims}
		}
		for _, set := range sets {
			missing := lacks(set, required(r, op))
			at := set.Range
			if !at.From.IsValid() {
				at = op.Range
			}
			if len(missing) > 0 && !set.Open {
				r.Report(diag.Finding{Range: at, Message: op.API + " signs claims without " + strings.Join(missing, ", "),
					Danger: "what is to be checked or revoked by them cannot be",
					Steps:  []diag.Step{{Range: op.Range, Note: "signed here"}}})
			}
		}
	}
}

// required lists the claims that a token has to carry beside exp, which jwtnoexp wants: those
// of the policy, or of RFC 9068 section 2.2, of which the client of an access token is left out.
func required(r *diag.Reporter, op jwtops.Op) []string {
	switch {
	case len(r.Policy.RequiredClaims) > 0:
		return r.Policy.RequiredClaims
	case r.Kind(op) == diag.Refresh:
		return []string{jose.Iss, jose.Sub, jose.Iat}
	}
	return []string{jose.Iss, jose.Sub, jose.Aud, jose.Iat}
}

// lacks lists the claims that a set does not have on all paths.
func lacks(set *jwtops.ClaimsSet, names []string) []string {
	var out []string
	for _, name := range names {
		has := false
		for _, e := range set.Lookup(name) {
			has = has || e.Presence == jwtops.Certain && !e.Nil
		}
		if !has {
			out = append(out, name)
		}
	}
	return out
}
