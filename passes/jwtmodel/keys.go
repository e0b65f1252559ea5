// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/keyfuncs"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
)

// Keys implements keyfuncs.Knowledge.
func (m *model) Keys(fn *types.Func, i int) ([]keyfuncs.Key, bool) {
	keys := m.result(fn, i).Keys
	return keys, len(keys) > 0
}

// resultKeys returns the keys of result i of a function, a key function or a factory of
// them, with their places as other packages may name them.
func (m *model) resultKeys(fn *ssa.Function, i int) []keyfuncs.Key {
	keys := m.keys.Result(fn, i)
	if len(keys) > maxFlows {
		keys = keys[:maxFlows]
	}
	out := make([]keyfuncs.Key, len(keys))
	for n, k := range keys {
		if k.At == "" && k.Pos.IsValid() {
			k.At = origin.At(m.pass.Fset, k.Pos)
		}
		k.Pos = 0
		out[n] = k
	}
	return out
}
