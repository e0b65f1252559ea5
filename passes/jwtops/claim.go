// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/ast"
	"go/types"
	"reflect"
	"strings"

	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
)

func structOf(t types.Type) *types.Struct {
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	st, _ := t.Underlying().(*types.Struct)
	return st
}

func isErrorType(t types.Type) bool {
	return types.Identical(t, types.Universe.Lookup("error").Type())
}

// claim describes one claim: its value at the instruction that sets it.
func (b *builder) claim(name string, val ssa.Value, at ssa.Instruction) Claim {
	v := unboxed(val)
	c := Claim{Name: name, Type: v.Type(), Nil: isZero(v), MaybeNil: mayBeNil(v), Times: b.times(v, at)}
	e := b.valueExpr(at, v)
	if e != nil {
		c.Range = Range{e.Pos(), e.End()}
		c.Field, c.Owner = b.selected(e)
	} else {
		c.Range = b.nodeAt(at.Pos())
	}
	if call, ok := v.(*ssa.Call); ok {
		if f, ok := catalog.FlowOf(origin.Callee(call.Common())); ok {
			c.Cleaned = f.Cleans
		}
	}
	for _, src := range b.p.Trace(v, at, origin.Query{Readable: true}) {
		c.Origins = append(c.Origins, b.origin(src))
	}
	c.Parts = parts(v.Type(), 0)
	return c
}

// mayBeNil reports whether a value is nil on some of the paths that lead to it.
func mayBeNil(v ssa.Value) bool {
	phi, ok := v.(*ssa.Phi)
	if !ok {
		return false
	}
	for _, e := range phi.Edges {
		if c, ok := e.(*ssa.Const); ok && c.Value == nil {
			return true
		}
	}
	return false
}

// shadowed reports whether a field less than depth deep has the JSON name: it wins (encoding/json).
func shadowed(t types.Type, name string, depth int) bool {
	st := structOf(t)
	if st == nil || depth == 0 {
		return false
	}
	for i := range st.NumFields() {
		n, sent := origin.JSONName(st, i)
		f := st.Field(i)
		embedded := f.Embedded() && reflect.StructTag(st.Tag(i)).Get("json") == "" && structOf(f.Type()) != nil
		if !embedded && sent && n == name || embedded && shadowed(f.Type(), name, depth-1) {
			return true
		}
	}
	return false
}

func isZero(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	if !ok {
		return false
	}
	if c.Value == nil {
		return true
	}
	return c.Value.ExactString() == "0"
}

// valueExpr finds the expression of the value that an instruction sets.
func (b *builder) valueExpr(at ssa.Instruction, v ssa.Value) ast.Expr {
	pos := at.Pos()
	for _, f := range b.pass.Files {
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
				if len(n.Args) > 0 {
					return n.Args[len(n.Args)-1]
				}
				return nil
			case *ast.FuncDecl, *ast.FuncLit:
				return nil
			case ast.Expr:
				if n.Pos() == pos && b.isValue(n, v) {
					return n
				}
			}
		}
	}
	return nil
}

// selected returns the field that an expression selects and the type that it selects from,
// through conversions, calls of getters and dereferences.
func (b *builder) selected(e ast.Expr) (field, owner string) {
	switch x := ast.Unparen(e).(type) {
	case *ast.SelectorExpr:
		if tv, ok := b.pass.TypesInfo.Types[x.X]; ok && tv.Type != nil {
			owner = typeName(tv.Type)
		}
		return x.Sel.Name, owner
	case *ast.StarExpr:
		return b.selected(x.X)
	case *ast.CallExpr:
		if tv, ok := b.pass.TypesInfo.Types[x.Fun]; ok && tv.IsType() && len(x.Args) == 1 {
			return b.selected(x.Args[0])
		}
		if sel, ok := x.Fun.(*ast.SelectorExpr); ok && len(x.Args) == 0 {
			field, owner = b.selected(sel)
			return strings.TrimPrefix(field, "Get"), owner
		}
	case *ast.Ident:
		return x.Name, ""
	}
	return "", ""
}

func typeName(t types.Type) string {
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return n.Obj().Name()
	}
	return ""
}

const maxPartDepth = 3

// parts lists the JSON fields of a domain struct that is put into a claim as a whole.
func parts(t types.Type, depth int) []Claim {
	if s, ok := t.Underlying().(*types.Slice); ok {
		t = s.Elem()
	}
	st := structOf(t)
	if st == nil || depth > maxPartDepth || marshals(t) || isNamed(t, "time", "Time") {
		return nil
	}
	var out []Claim
	for i := range st.NumFields() {
		f := st.Field(i)
		name, sent := origin.JSONName(st, i)
		if !sent || !f.Exported() {
			continue
		}
		c := Claim{Name: name, Type: f.Type(), Field: f.Name(), Owner: typeName(t), Parts: parts(f.Type(), depth+1)}
		if f.Embedded() && reflect.StructTag(st.Tag(i)).Get("json") == "" {
			out = append(out, c.Parts...)
			continue
		}
		out = append(out, c)
	}
	return out
}

// claimName returns the JSON name that a field path of a claims struct gives its value.
// leaf is false for a path that selects an embedded struct as a whole.
func claimName(t types.Type, path []int) (name string, leaf bool) {
	if len(path) == 0 {
		return "", false
	}
	t0 := t
	for n, i := range path {
		st := structOf(t)
		if st == nil || i >= st.NumFields() {
			return "", true
		}
		f := st.Field(i)
		tag, _, _ := strings.Cut(reflect.StructTag(st.Tag(i)).Get("json"), ",")
		if f.Embedded() && tag == "" && structOf(f.Type()) != nil {
			if n == len(path)-1 {
				return "", false
			}
			t = f.Type()
			continue
		}
		if tag == "-" {
			return "", true
		}
		if tag == "" {
			tag = f.Name()
		}
		if n > 0 && shadowed(t0, tag, n) {
			return "", true
		}
		return tag, true
	}
	return "", true
}
