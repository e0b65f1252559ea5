// SPDX-License-Identifier: Apache-2.0

package jwtassert

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers/internal/diag"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

// fix tests the assertion and leaves with an error, where that is all that the statement does
// and the function returns one:
//
//	sub := claims["sub"].(string)
func fix(r *diag.Reporter, a jwtops.Assert) *diag.Fix {
	path := r.Around(a.Range)
	if len(path) < 3 {
		return nil
	}
	assign, ok := path[1].(*ast.AssignStmt)
	if !ok || assign.Tok != token.DEFINE || len(assign.Lhs) != 1 || len(assign.Rhs) != 1 || assign.Rhs[0] != path[0] || !inList(path[2], assign) {
		return nil
	}
	name, ok := assign.Lhs[0].(*ast.Ident)
	if !ok || name.Name == "_" || name.Name == "ok" {
		return nil
	}
	scope := r.Pass.Pkg.Scope().Innermost(assign.Pos())
	sig := results(r.Pass, path)
	fresh := failure(scope, assign.Pos())
	zeros, ok := zeroValues(sig)
	if scope == nil || !ok || fresh == "" || shadows(scope, assign) {
		return nil
	}
	what := value(a)
	if a.Kind == jwtops.AssertMissing || strings.ContainsAny(what, "\"\\%\n") {
		what = "what the token says"
	}
	indent := strings.Repeat("\t", r.Pass.Fset.Position(assign.Pos()).Column-1)
	list := strings.Join(append(zeros, fresh+`("`+what+` is missing or of another type")`), ", ")
	return &diag.Fix{Message: "leave with an error where the assertion fails", Edits: []analysis.TextEdit{
		{Pos: name.End(), End: name.End(), NewText: []byte(", ok")},
		{Pos: assign.End(), End: assign.End(), NewText: []byte("\n" + indent + "if !ok {\n" + indent + "\treturn " + list + "\n" + indent + "}")},
	}}
}

// inList reports whether a statement stands in a list of statements, and not before an if.
func inList(n ast.Node, s ast.Stmt) bool {
	var list []ast.Stmt
	switch n := n.(type) {
	case *ast.BlockStmt:
		list = n.List
	case *ast.CaseClause:
		list = n.Body
	case *ast.CommClause:
		list = n.Body
	}
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// shadows reports whether ok is the name of something else at the statement.
func shadows(scope *types.Scope, s *ast.AssignStmt) bool {
	_, obj := scope.LookupParent("ok", s.Pos())
	v, isVar := obj.(*types.Var)
	if later := scope.Lookup("ok"); later != nil && later.Pos() > s.Pos() {
		return true // which may be declared alone
	}
	return obj != nil && (!isVar || !types.Identical(v.Type(), types.Typ[types.Bool]))
}

// failure returns the function that makes an error here: errors.New or fmt.Errorf, if imported.
func failure(scope *types.Scope, at token.Pos) string {
	if scope == nil {
		return ""
	}
	for _, fn := range []struct{ pkg, name string }{{"errors", "errors.New"}, {"fmt", "fmt.Errorf"}} {
		_, obj := scope.LookupParent(fn.pkg, at)
		if p, ok := obj.(*types.PkgName); ok && p.Imported().Path() == fn.pkg {
			return fn.name
		}
	}
	return ""
}

// results returns the result types of the function around a node.
func results(pass *analysis.Pass, path []ast.Node) *types.Tuple {
	for _, n := range path {
		switch n := n.(type) {
		case *ast.FuncLit:
			sig, _ := pass.TypesInfo.TypeOf(n).(*types.Signature)
			return sig.Results()
		case *ast.FuncDecl:
			return pass.TypesInfo.Defs[n.Name].Type().(*types.Signature).Results()
		}
	}
	return nil
}

// zeroValues writes the results before an error, which is the last one.
func zeroValues(results *types.Tuple) ([]string, bool) {
	n := results.Len()
	if n == 0 || !types.Identical(results.At(n-1).Type(), types.Universe.Lookup("error").Type()) {
		return nil, false
	}
	var out []string
	for i := range n - 1 {
		switch t := results.At(i).Type().Underlying().(type) {
		case *types.Basic:
			switch {
			case t.Info()&types.IsString != 0:
				out = append(out, `""`)
			case t.Info()&types.IsBoolean != 0:
				out = append(out, "false")
			default:
				out = append(out, "0")
			}
		case *types.Pointer, *types.Slice, *types.Map, *types.Chan, *types.Signature, *types.Interface:
			if _, generic := results.At(i).Type().(*types.TypeParam); generic {
				return nil, false
			}
			out = append(out, "nil")
		default:
			return nil, false // a struct: its name may not be known here
		}
	}
	return out, true
}
