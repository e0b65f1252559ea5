// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"go/constant"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Default implements origin.Knowledge.
func (m *model) Default(key string) []origin.Remote { return m.defaults[key] }

// ownDefaults records what this package declares of settings that are read by key: their
// defaults, and that they must be set.
func (m *model) ownDefaults() {
	for _, fn := range m.pkg.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				switch in := in.(type) {
				case ssa.CallInstruction:
					m.ownDefault(in)
				case *ssa.Store:
					m.ownFlag(in)
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

// ownFlag records what a flag that is a struct says of its setting:
// cli.StringFlag{Name: "secret, s", Value: "default"}, or Required: true.
func (m *model) ownFlag(st *ssa.Store) {
	at, ok := st.Addr.(*ssa.FieldAddr)
	if !ok {
		return
	}
	f, _ := catalog.FlowOfField(origin.FieldOf(at))
	if f.KeyField == "" {
		return
	}
	for _, key := range m.flagNames(at.X, f.KeyField) {
		switch {
		case f.SetsDefault:
			m.addDefault(key, m.pkg.Trace(st.Val, st, origin.Query{}))
		case f.Checks && values.IsTrue(st.Val):
			m.tested[settingName(key)] = true
		}
	}
}

// flagNames returns the names in a field of a flag, separated by commas.
func (m *model) flagNames(flag ssa.Value, field string) []string {
	st := values.StructOf(flag.Type())
	var out []string
	for i := range st.NumFields() {
		if st.Field(i).Name() != field {
			continue
		}
		for _, name := range m.pkg.FieldStores(flag, i) {
			for key := range strings.SplitSeq(values.Text(name.Val), ",") {
				out = append(out, strings.TrimSpace(key))
			}
		}
	}
	return out
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
