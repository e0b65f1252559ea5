// SPDX-License-Identifier: Apache-2.0

package jwtrevoke

import (
	_ "embed"
	"slices"
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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtrevoke", doc, p, check) }

// revocable is the lifetime up to which a token may go without a way to revoke it
// (OWASP ASVS 5.0 7.4.1 wants one whatever the lifetime).
const revocable = 15 * time.Minute

// check reports tokens that live on and have nothing by which they could be revoked.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Of(jose.Issue) {
		if op.Claims == nil || op.Claims.Open || op.Payload || named(op.Claims) {
			continue
		}
		kind := r.Kind(op)
		if kind != diag.Refresh && !lives(op.Claims) {
			continue
		}
		r.Report(diag.Finding{Range: op.Range, Message: op.API + " signs " + article(kind) + " token without jti, sid or version",
			Danger: "nothing names it, so that a stolen one cannot be revoked before it expires"})
	}
}

// named reports whether a claim names the token, its session or the version of its subject.
func named(set *jwtops.ClaimsSet) bool {
	names := []string{jose.Jti, "sid", "session_id", "sessionId", "session", "ver", "version", "token_version", "tokenVersion", "token_id", "uuid"}
	return slices.ContainsFunc(names, func(n string) bool { return len(set.Lookup(n)) > 0 })
}

// lives reports whether a token certainly lives longer than it may without revocation.
func lives(set *jwtops.ClaimsSet) bool {
	for _, e := range set.Lookup(jose.Exp) {
		for _, t := range e.Times {
			if t.FromNow && t.Known && (t.Unit == jwtops.Seconds || t.Unit == jwtops.DateSecs) && t.Offset > revocable {
				return true
			}
		}
	}
	return false
}

func article(kind diag.Kind) string {
	if kind == diag.Refresh {
		return "a refresh"
	}
	return "an " + string(kind)
}
