// SPDX-License-Identifier: Apache-2.0

package tokens

import (
	"go/token"
	"go/types"
	"reflect"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// setting returns the field of a struct of the program that a value is read of, nil if of
// none. A field named as one of a list of settings is is no setting itself.
func (s Set) setting(v ssa.Value) (*types.TypeName, *types.Var) {
	var of types.Type
	var i int
	switch x := v.(type) {
	case *ssa.Field:
		of, i = x.X.Type(), x.Field
	case *ssa.UnOp:
		fa, ok := x.X.(*ssa.FieldAddr)
		if !ok || x.Op != token.MUL {
			return nil, nil
		}
		of, i = fa.X.Type(), fa.Field
	default:
		return nil, nil
	}
	f := values.StructOf(of).Field(i)
	if s.pkg.Foreign(f) || slices.Contains([]string{"Value", "value", "Val", "val", "Data", "data", "Text", "text"}, f.Name()) {
		return nil, nil
	}
	return values.TypeName(of), f.Origin()
}

// isKey reports whether a field of a struct of the program is where a key is kept.
func (s Set) isKey(named *types.TypeName, f *types.Var) bool {
	return s.fields[f] || slices.ContainsFunc(s.know.Field(named, f), func(m sites.Meaning) bool {
		return m.Inferred && m.Row.Roles[jose.Key] == catalog.Field && !m.Row.Public
	})
}

// printed is a type in one of the two ways in which it is printed.
type printed struct {
	t    types.Type
	json bool
}

// Shown are the fields that lead to a key in a struct, outermost first, as it is printed: with
// what it holds by value, and in JSON behind pointers, but for what hides a type, and fields
// that have no name in JSON.
func (s Set) Shown(t types.Type, json bool, hides func(types.Type) bool) []*types.Var {
	named, st := origin.StructOf(t)
	if st == nil {
		return nil
	}
	as := printed{st, json}
	path, known := s.shown[as]
	if !known {
		s.shown[as] = nil // for types that hold themselves
		path = s.leads(named, st, json, hides)
		s.shown[as] = path
	}
	return path
}

func (s Set) leads(named *types.TypeName, st *types.Struct, json bool, hides func(types.Type) bool) []*types.Var {
	for i := range st.NumFields() {
		f := st.Field(i)
		if json && reflect.StructTag(st.Tag(i)).Get("json") == "-" || s.pkg.Foreign(f) {
			continue
		}
		if isText(f.Type()) && s.isKey(named, f.Origin()) && !hides(f.Type()) {
			return []*types.Var{f}
		}
		if _, pointer := f.Type().Underlying().(*types.Pointer); pointer && !json {
			continue // its address is printed
		}
		if path := s.Shown(f.Type(), json, hides); path != nil && !hides(f.Type()) {
			return append([]*types.Var{f}, path...)
		}
	}
	return nil
}
