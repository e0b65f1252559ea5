// SPDX-License-Identifier: Apache-2.0

package jwtsecretclaim

import (
	_ "embed"
	"slices"
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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtsecretclaim", doc, p, check) }

// check reports claims that carry a secret, and domain objects that hold one.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Ops {
		if op.Claims == nil || op.Encrypted {
			continue
		}
		for _, e := range op.Claims.Entries {
			if e.Presence == jwtops.Declared || e.Nil || e.Cleaned && !strings.Contains(strings.ToLower(e.Name), "pass") {
				continue
			}
			if name, ok := secret(r.Policy, e, ""); ok {
				r.Report(diag.Finding{Range: e.Range, Message: "claim " + name + " carries a secret",
					Danger: "everyone who sees the token can read it", Steps: []diag.Step{{Range: op.Range, Note: "signed here"}}})
			}
		}
	}
}

// emptied reports whether the program empties the field that the value comes from: what
// is signed may be the emptied one.
func emptied(c jwtops.Claim) bool {
	return slices.ContainsFunc(c.Origins, func(o jwtops.Origin) bool { return o.Kind == jose.Constant && o.Text == "" })
}

// secret returns the name of the secret that a claim or a part of it is.
func secret(p policy.Policy, c jwtops.Claim, within string) (string, bool) {
	name := within + c.Name[strings.LastIndex(c.Name, "/")+1:]
	if m, ok := policy.MatchSecret(c.Name); ok && !emptied(c) && !c.Passed && !m.Ambiguous && c.IsText() && !p.Allows(c.Name) {
		return name, true
	}
	if within == "" && c.Owner != "" && !emptied(c) && c.IsText() && isPassword(c.Field) && !p.Allows(c.Name) {
		return name + " (from " + c.Field + ")", true
	}
	if asked := bearer(c); asked != "" && !p.Allows(c.Name) {
		return name + " (from " + asked + ")", true
	}
	for _, part := range c.Parts {
		if n, ok := secret(p, part, name+"."); ok {
			return n, true
		}
	}
	return "", false
}

// isPassword reports whether a field holds a password or its hash. Other secrets are taken
// by the claim's name alone: protocols exist in which iss is an API key.
func isPassword(field string) bool {
	m, ok := policy.MatchSecret(field)
	return ok && !m.Ambiguous && (strings.Contains(m.Word, "pass") || m.Word == "pwd")
}

// bearer returns under which name a request brings the token of another server that a claim holds.
func bearer(c jwtops.Claim) string {
	for _, o := range c.Origins {
		if o.Kind == jose.Request && !o.Joined && !o.Derived && slices.Contains([]string{"access_token", "refresh_token", "id_token"}, o.Text) {
			return o.Text
		}
	}
	return ""
}
