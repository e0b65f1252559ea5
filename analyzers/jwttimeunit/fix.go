// SPDX-License-Identifier: Apache-2.0

package jwttimeunit

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers/internal/diag"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

// fix makes seconds of a time:
//
//	t.UnixMilli(), t.UnixMicro(), t.UnixNano()  where t.Unix() has the same type
//	m["exp"] = t, t.Format(layout)              where m takes any type
func fix(r *diag.Reporter, e jwtops.Claim) *diag.Fix {
	path := r.Around(e.Range)
	if len(path) < 2 {
		return nil
	}
	value, _ := path[0].(ast.Expr)
	info := r.Pass.TypesInfo
	if value != nil && intoAny(info, path) {
		if isTime(info, value) {
			return seconds(analysis.TextEdit{Pos: value.End(), End: value.End(), NewText: []byte(".Unix()")}, value)
		}
		if call, t := method(value, "Format"); t != nil && isTime(info, t) && !r.LastUse(call.Args...) {
			return seconds(analysis.TextEdit{Pos: t.End(), End: call.End(), NewText: []byte(".Unix()")}, t)
		}
	}
	for value != nil {
		call, _ := value.(*ast.CallExpr)
		if call == nil || len(call.Args) != 1 || !info.Types[call.Fun].IsType() {
			break
		}
		value = call.Args[0] // float64(t.UnixMilli())
	}
	call, t := method(value, "UnixMilli", "UnixMicro", "UnixNano")
	if t == nil {
		return nil
	}
	sel := call.Fun.(*ast.SelectorExpr)
	unix, _, _ := types.LookupFieldOrMethod(info.TypeOf(t), true, r.Pass.Pkg, "Unix")
	if unix == nil || !types.Identical(unix.Type(), info.TypeOf(sel)) {
		return nil
	}
	return seconds(analysis.TextEdit{Pos: sel.Sel.Pos(), End: sel.Sel.End(), NewText: []byte("Unix")}, t)
}

// seconds is the fix, unless what has the method binds weaker than a selector.
func seconds(edit analysis.TextEdit, t ast.Expr) *diag.Fix {
	switch t.(type) {
	case *ast.StarExpr, *ast.UnaryExpr, *ast.BinaryExpr:
		return nil
	}
	return &diag.Fix{Message: "count in seconds", Edits: []analysis.TextEdit{edit}}
}

// intoAny reports whether a value, innermost in path, goes into a map of any values.
func intoAny(info *types.Info, path []ast.Node) bool {
	var holder ast.Expr
	switch n := path[1].(type) {
	case *ast.KeyValueExpr:
		if lit, ok := path[2].(*ast.CompositeLit); ok && n.Value == path[0] {
			holder = lit
		}
	case *ast.AssignStmt:
		if index, ok := n.Lhs[0].(*ast.IndexExpr); ok && len(n.Lhs) == 1 {
			holder = index.X
		}
	}
	if holder == nil {
		return false
	}
	m, ok := info.TypeOf(holder).Underlying().(*types.Map)
	return ok && types.IsInterface(m.Elem()) && m.Elem().Underlying().(*types.Interface).Empty()
}

// isTime reports whether an expression is a time.Time.
func isTime(info *types.Info, e ast.Expr) bool {
	named, ok := types.Unalias(info.TypeOf(e)).(*types.Named)
	return ok && named.Obj().Name() == "Time" && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == "time"
}

// method returns the call of one of the methods, and what it is called of.
func method(e ast.Expr, names ...string) (*ast.CallExpr, ast.Expr) {
	call, _ := e.(*ast.CallExpr)
	if call == nil {
		return nil, nil
	}
	sel, _ := call.Fun.(*ast.SelectorExpr)
	if sel == nil || !slices.Contains(names, sel.Sel.Name) {
		return nil, nil
	}
	return call, sel.X
}
