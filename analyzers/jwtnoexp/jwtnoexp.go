// SPDX-License-Identifier: Apache-2.0

package jwtnoexp

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtnoexp", doc, p, check) }

// check reports issues whose claims have no exp on some path.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Of(jose.Issue) {
		if op.Claims == nil || op.Payload && !isJWT(op.Claims) {
			continue
		}
		sets := op.Claims.Apart
		if sets == nil {
			sets = []*jwtops.ClaimsSet{op.Claims}
		}
		for _, set := range sets {
			if problem, at, bad := missing(set); bad && !set.Expires {
				if !at.From.IsValid() {
					at = op.Range
				}
				r.Report(diag.Finding{Range: at, Message: op.API + " signs claims " + problem,
					Danger: danger(problem),
					Steps:  []diag.Step{{Range: op.Range, Note: "signed here"}}})
			}
		}
	}
}

func danger(problem string) string {
	if problem == noNumber {
		return "verifiers refuse the token, or let it live for ever"
	}
	return "a stolen token works for ever"
}

const noNumber = "whose exp is no number"

// missing says what is wrong with the exp of a set, and where.
func missing(set *jwtops.ClaimsSet) (problem string, at jwtops.Range, bad bool) {
	exp := set.Lookup(jose.Exp)
	for _, gone := range set.Removed {
		if gone.Name == jose.Exp {
			return "whose exp is taken away again", gone.Range, !set.Open
		}
	}
	if len(exp) == 0 {
		return "without exp" + lookalike(set), set.Range, !set.Open
	}
	best := jwtops.Declared
	for _, e := range exp {
		if !e.Nil {
			best = max(best, e.Presence)
		}
	}
	last := exp[len(exp)-1]
	if text(last) {
		return noNumber, last.Range, true
	}
	switch {
	case best == jwtops.Certain:
		return "", jwtops.Range{}, false
	case best == jwtops.Declared && last.Nil:
		return "whose exp is empty", last.Range, !set.Open
	case best == jwtops.Declared:
		return "whose exp is never set", set.Range, !set.Open
	}
	return "whose exp is set on some paths only", last.Range, !set.Open
}

// text reports whether every reading of a claim's value ends as text in the token.
func text(c jwtops.Claim) bool {
	for _, t := range c.Times {
		if t.Unit != jwtops.Instant && t.Unit != jwtops.Text {
			return false
		}
	}
	return len(c.Times) > 0
}

// lookalike names a claim that looks like exp and is none.
func lookalike(set *jwtops.ClaimsSet) string {
	for _, e := range set.Entries {
		if jose.LikeExp(e.Name) {
			return " (" + e.Name + " is no registered claim)"
		}
	}
	return ""
}

// isJWT reports whether a signed payload holds a registered claim (RFC 7519 section 4.1);
// one without is a message of another protocol.
func isJWT(set *jwtops.ClaimsSet) bool {
	for _, name := range []string{jose.Iss, jose.Sub, jose.Aud, jose.Exp, jose.Nbf, jose.Iat, jose.Jti} {
		if len(set.Lookup(name)) > 0 {
			return true
		}
	}
	return false
}
