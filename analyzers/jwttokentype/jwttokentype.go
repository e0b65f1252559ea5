// SPDX-License-Identifier: Apache-2.0

package jwttokentype

import (
	_ "embed"
	"go/ast"
	"go/types"
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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwttokentype", doc, p, check) }

// check reports refresh tokens that nothing tells from the access tokens of the same key, and
// ID tokens that come as bearer tokens.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Of(jose.Accept) {
		if bearer(op) {
			r.Report(diag.Finding{Range: op.Range, Message: "an ID token is taken as a bearer token",
				Danger: "every client that a user logs in to gets one and can act as the user"})
		}
	}
	issues := slices.DeleteFunc(ops.Of(jose.Issue, jose.Claim), func(op jwtops.Op) bool { return op.Event == jose.Claim && op.Inner == "" })
	for _, refresh := range issues {
		if r.Kind(refresh) != diag.Refresh || marked(refresh) {
			continue
		}
		for _, access := range issues {
			if r.Kind(access) == diag.Access && !marked(access) && sameKey(r, refresh, access) && alike(r, refresh, access) {
				r.Report(diag.Finding{Range: refresh.Range, Message: "nothing tells this refresh token from an access token of the same key",
					Danger: "a refresh token passes as an access token, for as long as it lives",
					Steps:  []diag.Step{{Range: access.Range, Note: "access token"}}})
				break
			}
		}
	}
}

// bearer reports whether a verification of ID tokens is given what a request header holds.
func bearer(op jwtops.Op) bool {
	return op.IDToken && slices.ContainsFunc(op.Token.Origins, func(o jwtops.Origin) bool { return o.Kind == jose.Request && o.Inlet == jose.InHeader })
}

// marked reports whether a token says of what kind it is: in its header, its audience or a claim.
func marked(op jwtops.Op) bool {
	if op.Header != nil && op.Header.Has("typ") {
		return true
	}
	if op.Inner != "" {
		return false // Have: a call of a wrapper; see alike
	}
	if op.Claims == nil {
		return true
	}
	names := append(diag.TypeClaims(), jose.Aud, "scope", "purpose", "usage", "grant", "refresh", "is_refresh")
	return op.Claims.Open || slices.ContainsFunc(op.Claims.Entries, func(c jwtops.Claim) bool {
		return slices.Contains(names, c.Name) || strings.Contains(strings.ToLower(c.Name), "type")
	})
}

// sameKey reports whether two tokens are certainly signed with the same key: it is written
// alike, and is no parameter.
func sameKey(r *diag.Reporter, a, b jwtops.Op) bool {
	if a.Inner != "" || b.Inner != "" {
		return a.API == b.API && a.Inner == b.Inner
	}
	x, y := r.Expr(a.Key.Range), r.Expr(b.Key.Range)
	if x == nil || y == nil || types.ExprString(x) != types.ExprString(y) {
		return false
	}
	return !slices.ContainsFunc(a.Key.Origins, func(o jwtops.Origin) bool { return o.Kind == jose.Parameter && len(o.Path) == 0 })
}

// alike reports whether two tokens carry the same claims; of calls of one wrapper, whether
// they differ in numbers alone.
func alike(r *diag.Reporter, a, b jwtops.Op) bool {
	if a.Inner != "" {
		x, _ := r.Expr(a.Range).(*ast.CallExpr)
		y, _ := r.Expr(b.Range).(*ast.CallExpr)
		return x != nil && y != nil && x != y && sameTexts(r, x, y)
	}
	return names(a) == names(b)
}

func sameTexts(r *diag.Reporter, x, y *ast.CallExpr) bool {
	if len(x.Args) != len(y.Args) {
		return false
	}
	for i, e := range x.Args {
		if !measures(r.Pass.TypesInfo.TypeOf(e)) && types.ExprString(e) != types.ExprString(y.Args[i]) {
			return false
		}
	}
	return true
}

// measures reports whether a type is a number or a time.
func measures(t types.Type) bool {
	if named, ok := types.Unalias(t).(*types.Named); ok && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == "time" {
		return true
	}
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsNumeric != 0
}

// names are the claims that a token carries.
func names(op jwtops.Op) string {
	var out []string
	for _, e := range op.Claims.Entries {
		if e.Presence != jwtops.Declared {
			out = append(out, e.Name)
		}
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), " ")
}
