// SPDX-License-Identifier: Apache-2.0

package jwtnone

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers/internal/diag"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

// fix takes none out of a list of accepted algorithms that names others too: an empty
// list would let every algorithm through.
//
//	[]string{"HS256", "none"}
func fix(r *diag.Reporter, o jwtops.Origin) *diag.Fix {
	path := r.Around(o.Range)
	if len(path) < 2 {
		return nil
	}
	item, _ := path[0].(ast.Expr)
	list, _ := path[1].(*ast.CompositeLit)
	if item == nil || list == nil || len(list.Elts) < 2 || r.LastUse(item) {
		return nil
	}
	if _, ok := r.Pass.TypesInfo.TypeOf(list).Underlying().(*types.Slice); !ok {
		return nil
	}
	i := slices.Index(list.Elts, item)
	if i < 0 {
		return nil
	}
	edit := analysis.TextEdit{Pos: item.Pos()}
	if i+1 < len(list.Elts) {
		edit.End = list.Elts[i+1].Pos()
	} else {
		edit.Pos, edit.End = list.Elts[i-1].End(), item.End()
	}
	return &diag.Fix{Message: "refuse tokens without a signature", Edits: []analysis.TextEdit{edit}}
}
