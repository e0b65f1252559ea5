// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/keyfuncs"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
)

// Keys implements keyfuncs.Knowledge.
func (m *model) Keys(fn *types.Func, i int) ([]keyfuncs.Key, bool) {
	keys := m.result(fn, i).Keys
	return keys, len(keys) > 0
}

// puts lists, by function, the parameters that are put into the exported fields of this
// package that are named for keys: others make keys of them, and know not who put them there.
func (m *model) puts() map[*types.Func][]put {
	out := map[*types.Func][]put{}
	for _, v := range m.ownVars() {
		if !v.IsField() || !isKeyType(v.Type()) || !namesKey(v.Name()) {
			continue
		}
		for _, s := range m.pkg.TraceVar(v, origin.Query{}) {
			if s.Param == nil || s.Joined {
				continue
			}
			fn, slot := paramSlot(s.Param)
			p := put{slot, remoteName(m.pass.Fset, v)}
			if fn != nil && slot != catalog.NoSlot && slot != catalog.Recv && !slices.Contains(out[fn], p) {
				out[fn] = append(out[fn], p)
			}
		}
	}
	return out
}

// putRows are the rows of a function of another package by what becomes of the fields that
// it puts its parameters into.
func (m *model) putRows(fn *types.Func) []rowFact {
	var out []rowFact
	if fn.Pkg() == nil || m.local(fn) {
		return nil
	}
	for _, p := range m.funcFact(fn).Puts {
		for _, r := range m.meant[fn.Pkg().Path()+"\x00"+p.Field] {
			r.Roles = slices.DeleteFunc(slices.Clone(r.Roles), func(rs roleSlot) bool { return rs.Role != jose.Key })
			for i := range r.Roles {
				r.Roles[i].Slot = p.Slot
				out = append(out, r)
			}
		}
	}
	return out
}

// resultKeys returns the keys of result i of a function, a key function or a factory of
// them, without their places, which other packages could not name.
func (m *model) resultKeys(fn *ssa.Function, i int) []keyfuncs.Key {
	keys := m.keys.Result(fn, i)
	if len(keys) > maxFlows {
		keys = keys[:maxFlows]
	}
	out := slices.Clone(keys)
	for i := range out {
		out[i].Pos = token.NoPos
	}
	return out
}
