// SPDX-License-Identifier: Apache-2.0

package sites

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// failure finds an error of a type of this package that a function returns: what its method
// Error reads becomes the text.
//
//	return &apiError{Message: "bad token " + raw}
func failure(p *origin.Package, ret *ssa.Return) []Site {
	var out []Site
	for i := range ret.Results {
		v := values.Unboxed(ret.Results[i])
		of := values.TypeName(v.Type())
		if v == ret.Results[i] || of == nil || of.Pkg() != p.SSA.Pkg || values.StructOf(v.Type()) == nil || !values.IsError(ret.Results[i].Type()) {
			continue
		}
		silent, ok := unsaid(p, v.Type())
		if !ok {
			continue
		}
		row := &catalog.Row{Event: jose.Carry, Channel: jose.ErrorText, Roles: catalog.Roles{jose.Value: catalog.P0}}
		out = append(out, Site{Meaning: Meaning{Row: row, API: of.Pkg().Name() + "." + of.Name()}, Instr: ret, Pkg: p,
			Given: map[jose.Role][]Operand{jose.Value: {{v, ret}}}, Unsent: silent})
	}
	return out
}

// unsaid returns the fields of an error that its method Error does not read; false where the
// method is not of this package.
func unsaid(p *origin.Package, t types.Type) ([]*types.Var, bool) {
	sel := types.NewMethodSet(t).Lookup(nil, "Error")
	if sel == nil {
		return nil, false
	}
	fn := p.SSA.Prog.FuncValue(sel.Obj().(*types.Func))
	if fn == nil || len(fn.Blocks) == 0 {
		return nil, false
	}
	out := slices.Collect(values.StructOf(t).Fields())
	for _, b := range fn.Blocks {
		for _, in := range b.Instrs {
			if fa, ok := in.(*ssa.FieldAddr); ok {
				_, read := origin.FieldOf(fa)
				out = slices.DeleteFunc(out, func(f *types.Var) bool { return f == read })
			}
		}
	}
	return out, true
}
