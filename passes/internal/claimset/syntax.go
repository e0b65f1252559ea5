// SPDX-License-Identifier: Apache-2.0

package claimset

import (
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// valueExpr finds the expression of the value that an instruction sets.
func valueExpr(p *origin.Package, at ssa.Instruction, v ssa.Value) ast.Expr {
	pos := at.Pos()
	for _, f := range p.Files {
		if f.FileStart > pos || pos > f.FileEnd {
			continue
		}
		nodes, _ := astutil.PathEnclosingInterval(f, pos, pos)
		for _, n := range nodes {
			switch n := n.(type) {
			case *ast.KeyValueExpr:
				return n.Value
			case *ast.AssignStmt:
				if len(n.Rhs) == 1 {
					return n.Rhs[0]
				}
				return nil
			case *ast.CallExpr:
				return argumentExpr(n, at, v)
			case *ast.FuncDecl, *ast.FuncLit:
				return nil
			case ast.Expr:
				if n.Pos() == pos && isValue(p, n, v) {
					return n
				}
			}
		}
	}
	return nil
}

// argumentExpr returns the argument of a call that is the value: the last one, unless it is found.
func argumentExpr(n *ast.CallExpr, at ssa.Instruction, v ssa.Value) ast.Expr {
	if len(n.Args) == 0 {
		return nil
	}
	call, ok := at.(ssa.CallInstruction)
	if !ok || call.Pos() != n.Lparen {
		return n.Args[len(n.Args)-1]
	}
	first := sites.ArgIndex(call.Common(), catalog.P0)
	for i, e := range n.Args {
		if a := origin.Arg(call.Common(), first+i); a != nil && (a == v || values.Unboxed(a) == v) {
			return e
		}
	}
	return n.Args[len(n.Args)-1]
}

func isValue(p *origin.Package, e ast.Expr, v ssa.Value) bool {
	tv, ok := p.Info.Types[e]
	return ok && tv.IsValue() && types.AssignableTo(tv.Type, v.Type())
}

// selected returns the field that an expression selects and the type that it selects from,
// through conversions, calls of getters and dereferences.
func selected(p *origin.Package, e ast.Expr) (field, owner string) {
	switch x := ast.Unparen(e).(type) {
	case *ast.SelectorExpr:
		if tv, ok := p.Info.Types[x.X]; ok && tv.Type != nil {
			owner = typeName(tv.Type)
		}
		return x.Sel.Name, owner
	case *ast.StarExpr:
		return selected(p, x.X)
	case *ast.CallExpr:
		if tv, ok := p.Info.Types[x.Fun]; ok && tv.IsType() && len(x.Args) == 1 {
			return selected(p, x.Args[0])
		}
		if sel, ok := x.Fun.(*ast.SelectorExpr); ok && len(x.Args) == 0 {
			field, owner = selected(p, sel)
			return strings.TrimPrefix(field, "Get"), owner
		}
	case *ast.Ident:
		return x.Name, ""
	}
	return "", ""
}
