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
	for _, op := range ops.Of(jose.Carry) {
		where, ok := readable[op.Carry.Channel]
		if !ok || strings.EqualFold(op.Carry.Name, "Location") || strings.EqualFold(op.Carry.Name, "Set-Cookie") {
			continue // redirects and cookies are no business of this rule
		}
		for _, o := range op.Carry.Value.Origins {
			if o.Kind == jose.Issued && !oauthResponse(o) {
				r.Report(diag.Finding{Range: op.Carry.Value.Range, Message: op.API + " sends a token in " + where,
					Danger: "injected script can read and keep it", Steps: diag.Steps(o, op.Carry.Value.Range, "sent here")})
				break
			}
		}
	}
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
