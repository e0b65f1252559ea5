// SPDX-License-Identifier: Apache-2.0

package jwtcookie

import (
	_ "embed"
	"go/ast"
	"go/types"
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
		missing := lacks(c)
		if len(missing) == 0 || r.Policy.Profile != policy.StrictProfile && !bad(c) {
			continue
		}
		for _, o := range op.Carry.Value.Origins {
			if o.Kind != jose.Issued && o.Kind != jose.Received {
				continue
			}
			r.Report(diag.Finding{Range: op.Carry.Value.Range, Message: op.API + " sends a token in a cookie without " + listed(missing),
				Danger: missing[0].danger, Steps: diag.Steps(o, op.Carry.Value.Range, "sent here"), Fix: fix(r, c)})
			break
		}
	}
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
