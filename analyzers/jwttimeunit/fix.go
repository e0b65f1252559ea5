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

// fix counts in seconds what is a call of a time's method, if the time has the other one:
//
//	t.UnixMilli(), t.UnixMicro(), t.UnixNano()
func fix(r *diag.Reporter, e jwtops.Claim) *diag.Fix {
	call, _ := r.Expr(e.Range).(*ast.CallExpr)
	if call == nil {
		return nil
	}
	sel, _ := call.Fun.(*ast.SelectorExpr)
	if sel == nil || !slices.Contains([]string{"UnixMilli", "UnixMicro", "UnixNano"}, sel.Sel.Name) {
		return nil
	}
	unix, _, _ := types.LookupFieldOrMethod(r.Pass.TypesInfo.TypeOf(sel.X), true, r.Pass.Pkg, "Unix")
	if unix == nil || !types.Identical(unix.Type(), r.Pass.TypesInfo.TypeOf(sel)) {
		return nil
	}
	return &diag.Fix{Message: "count in seconds", Edits: []analysis.TextEdit{{Pos: sel.Sel.Pos(), End: sel.Sel.End(), NewText: []byte("Unix")}}}
}
