// SPDX-License-Identifier: Apache-2.0

package jwtpii

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtpii", doc, p, check) }

// check reports personal data in signed claims, by category; where several claims stand at
// one place, as those of an embedded record do, the worst.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Ops {
		if op.Claims == nil {
			continue
		}
		for rank := range 3 {
			for _, e := range op.Claims.Entries {
				if e.Presence == jwtops.Declared || e.Nil || e.Cleaned {
					continue
				}
				if name, m, ok := personal(r.Policy, op.Claims, op.Claims.Entries, e, ""); ok && rankOf(m) == rank && (m.Never || !op.Encrypted) {
					r.Report(finding(op, e, name, m))
				}
			}
		}
	}
}

// rankOf orders what is found: the worst first.
func rankOf(m policy.Match) int {
	switch {
	case m.MustEncrypt, m.Never:
		return 0
	case m.Ambiguous:
		return 2
	}
	return 1
}

func finding(op jwtops.Op, e jwtops.Claim, name string, m policy.Match) diag.Finding {
	danger := "everyone who sees the token can read it"
	if m.Never {
		danger = "this data may not be sent at all, not even encrypted"
	} else if m.MustEncrypt {
		danger = "data that must be encrypted is readable to everyone who sees the token"
	}
	return diag.Finding{Range: e.Range, Message: "claim " + name + " holds personal data (" + strings.ReplaceAll(string(m.Category), "_", " ") + ")",
		Danger: danger, Steps: []diag.Step{{Range: op.Range, Note: "signed here"}}}
}

// personal returns what personal data a claim or a part of it is; of an object the worst.
func personal(p policy.Policy, set *jwtops.ClaimsSet, beside []jwtops.Claim, c jwtops.Claim, within string) (string, policy.Match, bool) {
	name := within + c.Name[strings.LastIndex(c.Name, "/")+1:]
	if c.Name == jose.Sub && within == "" {
		if m, ok := policy.MatchClaim(c.Field); ok && !m.Ambiguous && p.Reports(m.Category) {
			return "sub (from " + c.Field + ")", m, true
		}
	} else if m, ok := policy.MatchClaim(c.Name); ok && !c.Passed && (!m.Ambiguous || meant(set, beside, c, m)) && p.Reports(m.Category) && !p.Allows(c.Name) && holds(c, m) && !tolerated(set, m) {
		return name, m, true
	}
	var worst policy.Match
	var found string
	for _, part := range c.Parts {
		if n, m, ok := personal(p, set, c.Parts, part, name+"."); ok && (found == "" || rankOf(m) < rankOf(worst)) {
			found, worst = n, m
		}
	}
	return found, worst, found != ""
}

// meant reports whether an ambiguous word means a person here: its value is a person's,
// the claims are named for one, or another claim speaks of one. The name of an account
// is an identifier, as sub is; a country is personal beside coordinates.
func meant(set *jwtops.ClaimsSet, beside []jwtops.Claim, c jwtops.Claim, m policy.Match) bool {
	switch m.Word {
	case "username", "user_name", "login_name", "preferred_username", "upn", "unique_name", "nickname", "nick_name", "display_name":
		return false
	case "country", "city", "location", "lat", "lng", "lon":
		return len(set.Lookup("lat")) > 0 && len(set.Lookup("lng"))+len(set.Lookup("lon")) > 0
	}
	return isPerson(c.Owner) || isPerson(set.TypeName()) || slices.ContainsFunc(beside, func(e jwtops.Claim) bool {
		m, ok := policy.MatchClaim(e.Name)
		return ok && !m.Ambiguous && holds(e, m) && !e.Cleaned
	})
}

// isPerson reports whether a type is named for a person: User, models.CustomerClaims.
func isPerson(typ string) bool {
	return slices.ContainsFunc([]string{"User", "Customer", "Patient", "Person", "Employee"}, func(s string) bool { return strings.HasSuffix(strings.TrimSuffix(typ, "Claims"), s) })
}

// holds reports whether the claim's type can hold the data: a flag says nothing of it,
// unless the category itself is sensitive.
func holds(c jwtops.Claim, m policy.Match) bool { return !c.IsFlag() || m.MustEncrypt }

// tolerated reports whether the set is an ID token, in which the standard claims of
// OpenID Connect Core section 5.1 are expected.
func tolerated(set *jwtops.ClaimsSet, m policy.Match) bool {
	return !m.MustEncrypt && (len(set.Lookup("nonce")) > 0 || len(set.Lookup("at_hash")) > 0 || strings.Contains(set.TypeName(), "IDToken"))
}
