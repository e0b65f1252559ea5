// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"go/types"
	"slices"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// replies reports whether a field stands beside what answers a request, in a struct that is
// made for one answer: what is put into it is sent by whoever sends the struct.
//
//	type Reply struct { W http.ResponseWriter; Data any }
func (m *model) replies(f *types.Var) bool {
	if f == nil || !f.IsField() || f.Pkg() != m.pass.Pkg {
		return false
	}
	scope := m.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		tn, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || tn.IsAlias() {
			continue
		}
		st := values.StructOf(tn.Type())
		if st == nil {
			continue
		}
		if fields := slices.Collect(st.Fields()); slices.Contains(fields, f) {
			return slices.ContainsFunc(fields, func(v *types.Var) bool { return catalog.Replies(v.Type()) })
		}
	}
	return false
}

// handsOut reports whether a result or variable is an object of a JWT library, on which other
// packages call methods without importing the library.
func handsOut(v *types.Var) bool {
	n := values.TypeName(v.Type())
	return n != nil && n.Pkg() != nil && catalog.Knows(n.Pkg().Path())
}
