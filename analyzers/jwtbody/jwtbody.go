// SPDX-License-Identifier: Apache-2.0

package jwtbody

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtbody", doc, p, check) }

// check reports tokens in responses that scripts read.
func check(r *diag.Reporter, ops *jwtops.Result) {
	carries := ops.Of(jose.Carry)
	uncached := !r.Policy.IsStrict() || slices.ContainsFunc(carries, forbidsStore)
	for _, op := range carries {
		where, ok := readable[op.Carry.Channel]
		if !ok || strings.EqualFold(op.Carry.Name, "Location") || strings.EqualFold(op.Carry.Name, "Set-Cookie") {
			continue // redirects and cookies are no business of this rule
		}
		for _, o := range op.Carry.Value.Origins {
			if o.Kind != jose.Issued || oauthResponse(o) && uncached {
				continue
			}
			f := diag.Finding{Range: op.Carry.Value.Range, Message: op.API + " sends a token in " + where,
				Danger: "injected script can read and keep it", Steps: diag.Steps(o, op.Carry.Value.Range, "sent here")}
			switch {
			case oauthResponse(o):
				f.Message, f.Danger = op.API+" sends a token response without Cache-Control: no-store", "caches keep it (RFC 6749 section 5.1)"
			case slices.ContainsFunc(carries, func(c jwtops.Op) bool { return hides(c, op, o) }):
				f.Danger = "injected script reads here what HttpOnly keeps from it in the cookie"
			}
			r.Report(f)
			break
		}
	}
}

// forbidsStore reports whether an operation tells caches not to keep a response.
func forbidsStore(op jwtops.Op) bool {
	return op.Carry.Channel == jose.HeaderOut && strings.EqualFold(op.Carry.Name, "Cache-Control") &&
		slices.ContainsFunc(op.Carry.Value.Origins, func(o jwtops.Origin) bool { return strings.Contains(o.Text, "no-store") })
}

// hides reports whether an operation sends the same token in a cookie that scripts cannot
// read, in the function that sends it to them in another way.
func hides(cookie, op jwtops.Op, o jwtops.Origin) bool {
	c := cookie.Carry.Cookie
	return c != nil && c.HTTPOnly == jwtops.GuardOn && cookie.Within == op.Within &&
		slices.ContainsFunc(cookie.Carry.Value.Origins, func(in jwtops.Origin) bool { return in.Kind == o.Kind && in.At == o.At })
}

var readable = map[jose.Channel]string{
	jose.JSONBody:   "a JSON body",
	jose.RawBody:    "a response body",
	jose.HTMLBody:   "a page",
	jose.HeaderOut:  "a header that scripts can read",
	jose.WebStorage: "web storage",
}

// oauthResponse reports whether the token travels in the token response of RFC 6749
// section 5.1: access_token beside token_type.
func oauthResponse(o jwtops.Origin) bool {
	for _, names := range o.Holders {
		if slices.Contains(names, "access_token") && slices.Contains(names, "token_type") {
			return true
		}
	}
	return false
}
