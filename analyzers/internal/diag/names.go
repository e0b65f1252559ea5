// SPDX-License-Identifier: Apache-2.0

package diag

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/astutil"

	"github.com/jwtvet/jwtvet/passes/jwtops"
)

// Names returns what stands around some places of this package is called: the variable,
// field or constant that a value goes into, the call and its operands, the type, the
// function. A name proves nothing; it may speak for a place, never against it.
func (r *Reporter) Names(places ...jwtops.Range) []string {
	var out []string
	for _, at := range places {
		f := r.file(at.From)
		if f == nil {
			continue
		}
		path, _ := astutil.PathEnclosingInterval(f, at.From, max(at.From, at.To))
		for _, n := range path {
			for _, e := range named(n) {
				switch ast.Unparen(e).(type) {
				case *ast.Ident, *ast.SelectorExpr, *ast.BasicLit, *ast.IndexExpr:
					out = append(out, types.ExprString(e))
				}
			}
		}
	}
	return out
}

// Expr returns the expression that a range covers, or nil.
func (r *Reporter) Expr(at jwtops.Range) ast.Expr {
	path := r.Around(at)
	if len(path) == 0 {
		return nil
	}
	e, _ := path[0].(ast.Expr)
	return e
}

// Around returns the node that a range covers and those around it, innermost first.
func (r *Reporter) Around(at jwtops.Range) []ast.Node {
	f := r.file(at.From)
	if f == nil {
		return nil
	}
	path, exact := astutil.PathEnclosingInterval(f, at.From, max(at.From, at.To))
	if !exact {
		return nil
	}
	return path
}

// named returns the expressions that name what a node is for.
func named(n ast.Node) []ast.Expr {
	switch n := n.(type) {
	case *ast.KeyValueExpr:
		return []ast.Expr{n.Key}
	case *ast.AssignStmt:
		return n.Lhs
	case *ast.CallExpr:
		return append([]ast.Expr{n.Fun}, n.Args...)
	case *ast.CompositeLit:
		return []ast.Expr{n.Type}
	case *ast.FuncDecl:
		return []ast.Expr{n.Name}
	case *ast.ValueSpec:
		var out []ast.Expr
		for _, name := range n.Names {
			out = append(out, name)
		}
		return out
	}
	return nil
}

// LastUse reports whether some expressions hold the only use of a package or a local
// variable: without them the file does not compile.
func (r *Reporter) LastUse(exprs ...ast.Expr) bool {
	inside := map[types.Object]int{}
	for _, e := range exprs {
		ast.Inspect(e, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && r.Pass.TypesInfo.Uses[id] != nil {
				inside[r.Pass.TypesInfo.Uses[id]]++
			}
			return true
		})
	}
	for _, used := range r.Pass.TypesInfo.Uses {
		if _, ok := inside[used]; ok {
			inside[used]--
		}
	}
	// Have: what was counted inside is taken off again; less than nothing is used elsewhere.
	for used, n := range inside {
		if n == 0 && mustBeUsed(used) {
			return true
		}
	}
	return false
}

// mustBeUsed: the compiler refuses imports and local variables without a use.
func mustBeUsed(obj types.Object) bool {
	switch obj := obj.(type) {
	case *types.PkgName:
		return true
	case *types.Var:
		return !obj.IsField() && obj.Parent() != nil && obj.Pkg() != nil && obj.Parent() != obj.Pkg().Scope()
	}
	return false
}
