// SPDX-License-Identifier: Apache-2.0

package jwtcookie

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtcookie", doc, p, check) }

// check reports cookies with tokens that lack a guard.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Of(jose.Carry) {
		c := op.Carry.Cookie
		if op.Carry.Channel != jose.CookieOut || c == nil {
			continue
		}
		f, ok := fault(r, c)
		i := slices.IndexFunc(op.Carry.Value.Origins, func(o jwtops.Origin) bool { return o.Kind == jose.Issued || o.Kind == jose.Received })
		if !ok || i < 0 {
			continue
		}
		f.Range, f.Message = op.Carry.Value.Range, op.API+" sends a token in a cookie "+f.Message
		f.Steps = diag.Steps(op.Carry.Value.Origins[i], f.Range, "sent here")
		r.Report(f)
	}
}

// fault returns what is wrong with a cookie that holds a token.
func fault(r *diag.Reporter, c *jwtops.Cookie) (diag.Finding, bool) {
	strict := r.Policy.IsStrict()
	missing := lacks(c)
	switch against := breaks(c); {
	case len(missing) > 0 && (strict || bad(c)):
		return diag.Finding{Message: "without " + listed(missing), Danger: missing[0].danger, Fix: fix(r, c)}, true
	case against != "":
		return diag.Finding{Message: against, Danger: "browsers do not keep it"}, true
	case strict && c.Domain != "" && c.Domain != "?":
		return diag.Finding{Message: "with Domain", Danger: "every host below the domain gets it"}, true
	}
	return diag.Finding{}, false
}

// guard is a guard that a cookie lacks: its name, the danger, and how net/http sets it.
type guard struct{ name, danger, set string }

func lacks(c *jwtops.Cookie) []guard {
	var out []guard
	if weak(c.HTTPOnly) {
		out = append(out, guard{"HttpOnly", "injected script can read and keep it", "HttpOnly: true"})
	}
	if weak(c.Secure) {
		out = append(out, guard{"Secure", "it goes over the network in the clear", "Secure: true"})
	}
	if weak(c.SameSite) {
		out = append(out, guard{"SameSite", "other sites can have it sent along", "SameSite: http.SameSiteLaxMode"})
	}
	return out
}

func weak(g jwtops.Guard) bool { return g == jwtops.GuardAbsent || g == jwtops.GuardOff }

// bad reports whether a cookie is wrong by any measure: scripts can read it, it is sent in
// the clear on purpose, or to every site over a network that anybody reads.
func bad(c *jwtops.Cookie) bool {
	return weak(c.HTTPOnly) || c.Secure == jwtops.GuardOff || c.SameSite == jwtops.GuardNone && weak(c.Secure)
}

func listed(missing []guard) string {
	var names []string
	for _, g := range missing {
		names = append(names, g.name)
	}
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return names[0]
}

// fix sets the fields that a literal of a net/http Cookie leaves out.
func fix(r *diag.Reporter, c *jwtops.Cookie) *diag.Fix {
	lit, ok := r.Expr(c.Literal).(*ast.CompositeLit)
	if !ok || len(lit.Elts) == 0 {
		return nil
	}
	sel, ok := lit.Type.(*ast.SelectorExpr)
	if named, isNamed := types.Unalias(r.Pass.TypesInfo.TypeOf(lit)).(*types.Named); !ok || !isNamed || named.Obj().Pkg().Path() != "net/http" {
		return nil
	}
	var fields []string
	for _, g := range lacks(c) {
		if (g.name != "HttpOnly" || c.HTTPOnly == jwtops.GuardAbsent) && (g.name != "Secure" || c.Secure == jwtops.GuardAbsent) {
			fields = append(fields, strings.ReplaceAll(g.set, "http.", types.ExprString(sel.X)+"."))
		}
	}
	text := ", " + strings.Join(fields, ", ")
	last := lit.Elts[len(lit.Elts)-1].End()
	if pos := r.Pass.Fset.Position; pos(last).Line != pos(lit.Rbrace).Line {
		indent := "\n" + strings.Repeat("\t", pos(lit.Elts[len(lit.Elts)-1].Pos()).Column-1)
		text = "," + indent + strings.Join(fields, ","+indent)
	}
	if len(fields) == 0 {
		return nil
	}
	return &diag.Fix{Message: "set the missing guards", Edits: []analysis.TextEdit{{Pos: last, End: last, NewText: []byte(text)}}}
}
