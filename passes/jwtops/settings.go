// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// settings names the fields that lead to a key, outermost first, in a struct that a call is
// handed as it stands; nil where there is none, or where the function that shows it has put
// something in the key's place.
func (b *builder) settings(s sites.Site, v ssa.Value, call ssa.CallInstruction) []string {
	if !shows(s) {
		return nil
	}
	json := call != nil && catalog.WritesJSON(origin.Callee(call.Common()))
	path := b.secrets.Shown(v.Type(), json, b.masked)
	if path == nil || replaces(s.Instr.Parent(), path[len(path)-1]) {
		return nil
	}
	var names []string
	for _, f := range path {
		names = append(names, f.Name())
	}
	return names
}

// boxed is settings for a struct within what is shown: zap.Any("config", c), json.Marshal(c).
func (b *builder) boxed(s sites.Site, v ssa.Value) []string {
	box, ok := v.(*ssa.MakeInterface)
	if !ok {
		return nil
	}
	for _, ref := range *box.Referrers() {
		if call, ok := ref.(ssa.CallInstruction); ok {
			if path := b.settings(s, box.X, call); path != nil && !b.masked(box.X.Type()) {
				return path
			}
		}
	}
	return nil
}

// replaces reports whether a function puts a constant into a field.
func replaces(fn *ssa.Function, f *types.Var) bool {
	for _, block := range fn.Blocks {
		for _, in := range block.Instrs {
			st, ok := in.(*ssa.Store)
			if !ok || !values.IsConst(st.Val) {
				continue
			}
			if fa, ok := st.Addr.(*ssa.FieldAddr); ok {
				if _, to := origin.FieldOf(fa); to == f {
					return true
				}
			}
		}
	}
	return false
}
