// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// nodeAt returns the extent of what stands at pos.
func (b *builder) nodeAt(pos token.Pos) Range { return Extent(b.pass.Fset, b.pass.Files, pos) }

// Extent returns the extent of the expression that starts at pos, else of the statement, else of
// the expression that has a bracket or an operator there.
func Extent(fset *token.FileSet, files []*ast.File, pos token.Pos) Range {
	r := Range{pos, pos}
	for _, f := range files {
		if pos < f.FileStart || f.FileEnd < pos {
			continue
		}
		nodes, _ := astutil.PathEnclosingInterval(f, pos, pos+1)
		for _, n := range nodes {
			_, isExpr := n.(ast.Expr)
			switch {
			case n.Pos() == pos && (isExpr || r.To == pos):
				r.To = n.End()
			case r.To > pos:
				return r
			case isExpr:
				return Range{startOnLine(fset, n, pos), n.End()}
			}
		}
	}
	return r
}

// startOnLine returns where a node starts, or what of it stands on the line of pos.
func startOnLine(fset *token.FileSet, n ast.Node, pos token.Pos) token.Pos {
	line := fset.Position(pos).Line
	if fset.Position(n.Pos()).Line == line {
		return n.Pos()
	}
	if call, ok := n.(*ast.CallExpr); ok {
		if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok && fset.Position(sel.Sel.Pos()).Line == line {
			return sel.Sel.Pos()
		}
	}
	return pos
}

// blame returns the expression of a site to point at: the call, or the value that is stored.
func (b *builder) blame(s sites.Site) Range {
	if st, ok := s.Instr.(*ssa.Store); ok {
		return b.storeRange(st)
	}
	if call, ok := b.calls[s.Instr.Pos()]; ok {
		return Range{call.Pos(), call.End()}
	}
	switch in := s.Instr.(type) {
	case *ssa.MakeInterface:
		if !in.Pos().IsValid() && in.Referrers() != nil && len(*in.Referrers()) > 0 {
			at := s
			at.Instr = (*in.Referrers())[0]
			return b.blame(at)
		}
	case *ssa.MakeClosure:
		return b.enclosing(s.Instr.Pos(), func(n ast.Node) bool { _, ok := n.(*ast.SelectorExpr); return ok })
	case *ssa.MapUpdate:
		return b.enclosing(in.Pos(), func(n ast.Node) bool {
			_, put := n.(*ast.AssignStmt)
			_, entry := n.(*ast.KeyValueExpr)
			return put || entry
		})
	case *ssa.Return:
		return b.enclosing(in.Pos(), func(n ast.Node) bool { _, ok := n.(*ast.ReturnStmt); return ok })
	case *ssa.BinOp:
		if in.Op == token.ADD {
			return b.operandAt(in.Pos())
		}
		return b.enclosing(s.Instr.Pos(), func(n ast.Node) bool { _, ok := n.(*ast.BinaryExpr); return ok })
	}
	return Range{s.Instr.Pos(), s.Instr.Pos()}
}

// enclosing returns the innermost node around a position for which is holds.
func (b *builder) enclosing(pos token.Pos, is func(ast.Node) bool) Range {
	for _, f := range b.pass.Files {
		if f.FileStart <= pos && pos <= f.FileEnd {
			nodes, _ := astutil.PathEnclosingInterval(f, pos, pos)
			for _, n := range nodes {
				if is(n) {
					return Range{n.Pos(), n.End()}
				}
			}
		}
	}
	return Range{pos, pos}
}

// operandAt returns the right side of the operator at a position.
func (b *builder) operandAt(pos token.Pos) Range {
	for _, f := range b.pass.Files {
		if f.FileStart <= pos && pos <= f.FileEnd {
			nodes, _ := astutil.PathEnclosingInterval(f, pos, pos)
			for _, n := range nodes {
				if e, ok := n.(*ast.BinaryExpr); ok && e.OpPos == pos {
					return Range{e.Y.Pos(), e.Y.End()}
				}
			}
		}
	}
	return Range{pos, pos}
}

// storeRange returns the expression of a stored value.
func (b *builder) storeRange(st *ssa.Store) Range {
	for _, f := range b.pass.Files {
		if f.FileStart > st.Pos() || st.Pos() > f.FileEnd {
			continue
		}
		nodes, _ := astutil.PathEnclosingInterval(f, st.Pos(), st.Pos())
		for _, n := range nodes {
			switch n := n.(type) {
			case *ast.KeyValueExpr:
				return Range{n.Value.Pos(), n.Value.End()}
			case *ast.AssignStmt:
				if len(n.Rhs) == 1 {
					return Range{n.Rhs[0].Pos(), n.Rhs[0].End()}
				}
				return Range{n.Pos(), n.End()}
			case *ast.ValueSpec:
				return Range{n.Pos(), n.End()}
			case ast.Expr:
				if n.Pos() == st.Pos() && b.isValue(n, st.Val) {
					return Range{n.Pos(), n.End()}
				}
			}
		}
	}
	return Range{st.Pos(), st.Pos()}
}

func (b *builder) isValue(e ast.Expr, v ssa.Value) bool {
	tv, ok := b.pass.TypesInfo.Types[e]
	return ok && tv.IsValue() && types.AssignableTo(tv.Type, v.Type())
}

// operandRange returns the expression of an operand: an argument of the call, or its receiver.
func (b *builder) operandRange(s sites.Site, role jose.Role, o sites.Operand) Range {
	call, ok := b.calls[s.Instr.Pos()]
	if s.Call() == nil || !ok {
		return b.blame(s)
	}
	slot := s.Row.Roles[role]
	i, ok := slot.Param()
	if !ok {
		i, ok = slot.Rest()
	}
	if ok && i < len(call.Args) {
		return Range{call.Args[i].Pos(), call.Args[i].End()}
	}
	return Range{call.Pos(), call.End()}
}
