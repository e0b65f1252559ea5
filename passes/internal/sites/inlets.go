// SPDX-License-Identifier: Apache-2.0

package sites

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
)

// mentioned lists the inlets that an instruction is handed as values: an extractor that a
// library keeps in a variable, as a function or as a type.
func mentioned(p *origin.Package, in ssa.Instruction) []Site {
	var out []Site
	add := func(obj types.Object) {
		if obj == nil || obj.Pkg() == nil || obj.Pkg() == p.SSA.Pkg || !catalog.Knows(obj.Pkg().Path()) {
			return
		}
		for _, row := range catalog.Rows(obj) {
			if row.Event == jose.Carry && row.In != jose.NoInlet {
				out = append(out, Site{Meaning: Meaning{Row: row, API: obj.Pkg().Name() + "." + catalog.Symbol(obj)}, Instr: in, Pkg: p})
			}
		}
	}
	if mi, ok := in.(*ssa.MakeInterface); ok {
		if named, ok := types.Unalias(mi.X.Type()).(*types.Named); ok {
			add(named.Obj())
		}
	}
	if load, ok := in.(*ssa.UnOp); ok {
		if g, ok := load.X.(*ssa.Global); ok {
			add(g.Object())
		}
	}
	callee := ssa.Value(nil)
	if call, ok := in.(ssa.CallInstruction); ok {
		callee = call.Common().Value
	}
	for _, v := range in.Operands(nil) {
		if fn, ok := (*v).(*ssa.Function); ok && fn != callee {
			if conv, ok := in.(*ssa.ChangeType); ok && !conv.Pos().IsValid() && len(*conv.Referrers()) == 1 {
				in = (*conv.Referrers())[0] // where it is written
			}
			add(fn.Object())
		}
	}
	return out
}

// address finds a text that is put behind the name of a query parameter: base + "?token=" + token.
func address(p *origin.Package, in *ssa.BinOp) []Site {
	name, ok := parameterBefore(in)
	if !ok {
		return nil
	}
	row := &catalog.Row{Event: jose.Carry, Channel: jose.URL, Roles: catalog.Roles{jose.Value: catalog.P0, jose.Name: catalog.P0}}
	return []Site{{Meaning: Meaning{Row: row, API: "concatenation"}, Instr: in, Pkg: p,
		Given: map[jose.Role][]Operand{jose.Value: {{in.Y, in}}, jose.Name: {{ssa.NewConst(constant.MakeString(name), types.Typ[types.String]), in}}}}}
}

func parameterBefore(in *ssa.BinOp) (string, bool) {
	if in.Op != token.ADD {
		return "", false
	}
	left := in.X
	if sum, ok := left.(*ssa.BinOp); ok && sum.Op == token.ADD {
		left = sum.Y
	}
	c, ok := left.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.String {
		return "", false
	}
	return catalog.URLParameter(constant.StringVal(c.Value))
}

// formatsAddress reports whether a format puts a value behind the name of a query parameter.
func (s Site) formatsAddress() bool {
	c, ok := origin.Arg(s.Call().Common(), 0).(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.String {
		return false
	}
	return slices.ContainsFunc(catalog.FormatParameters(constant.StringVal(c.Value)), func(name string) bool { return name != "" })
}

// places returns what a field means that is given a list of places to look for a token: the
// copy of a library in the program, or one that no table knows.
func places(named *types.TypeName, f *types.Var, v ssa.Value) []Meaning {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.String || len(catalog.FieldRows(named, f)) > 0 || !catalog.LookupText(constant.StringVal(c.Value)) {
		return nil
	}
	api := f.Name()
	if named != nil {
		api = named.Pkg().Name() + "." + named.Name() + "." + api
	}
	row := &catalog.Row{Event: jose.Carry, In: jose.InLookup, Roles: catalog.Roles{jose.Value: catalog.Field}}
	return []Meaning{{Row: row, API: api}}
}
