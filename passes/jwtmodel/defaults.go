// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"go/constant"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
)

// Default implements origin.Knowledge.
func (m *model) Default(key string) []origin.Remote { return m.defaults[key] }

// ownDefaults records the defaults that this package declares for settings read by key.
func (m *model) ownDefaults() {
	for _, fn := range m.pkg.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				if call, ok := in.(ssa.CallInstruction); ok {
					m.ownDefault(call)
				}
			}
		}
	}
}

func (m *model) ownDefault(call ssa.CallInstruction) {
	fn := origin.Callee(call.Common())
	f, ok := catalog.FlowOf(fn)
	if !ok || !f.SetsDefault && (f.Key == catalog.NoSlot || f.Default == catalog.NoSlot || f.Source != jose.Setting) {
		return
	}
	val := origin.Arg(call.Common(), argOf(fn, f.Default))
	if val == nil {
		return
	}
	if f.Key == catalog.NoSlot {
		m.allDefaults(val, call)
		return
	}
	key, ok := origin.Arg(call.Common(), argOf(fn, f.Key)).(*ssa.Const)
	if ok && key.Value != nil && key.Value.Kind() == constant.String {
		m.addDefault(constant.StringVal(key.Value), m.pkg.Trace(val, call, origin.Query{}))
	}
}

// allDefaults records a map that holds the defaults of all settings by their keys.
func (m *model) allDefaults(val ssa.Value, call ssa.CallInstruction) {
	for _, s := range m.pkg.Trace(val, call, origin.Query{Deep: true}) {
		if len(s.Fields) > 0 {
			m.addDefault(strings.Join(s.Fields, "."), []origin.Source{s})
		}
	}
}

func (m *model) addDefault(key string, sources []origin.Source) {
	for _, s := range sources {
		if s.Kind == jose.Constant && s.Const.Kind() == constant.Bool {
			s.Const = constant.MakeString(s.Const.String()) // as in a tag
		}
		r, ok := m.remote(s)
		if !ok || s.Kind != jose.Constant {
			continue
		}
		r.Fields, r.Holders = nil, nil
		if len(s.Path) > 0 {
			r = r.In(s.Path[0].Pos)
		}
		m.defaults[key] = append(m.defaults[key], r)
	}
}
