// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"cmp"
	"go/constant"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/cookies"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

func (m *model) rowOf(s sites.Site) *rowFact {
	at := s.At
	if at == "" {
		at = origin.At(m.pass.Fset, s.Instr.Pos())
	}
	weak := s.Weak
	for _, c := range cookies.Read(m.pkg, s) {
		guards := guardsOf(c)
		weak = &guards
	}
	return &rowFact{Weak: weak, Event: s.Row.Event, Effect: m.effect(s), Claim: s.Row.Claim, Unit: s.Row.Unit,
		Channel: s.Row.Channel, Public: s.Row.Public, Encrypted: s.Row.Encrypted, Parsed: s.Row.Parses(), Refuses: s.Row.Refuses, Checked: s.Row.Checked, Payload: s.SignsBytes(), API: s.API, At: at}
}

// effect is what a wrapper of a site does: one that fixes the algorithm leaves nothing to its callers.
func (m *model) effect(s sites.Site) jose.Effect {
	if s.Row.Event != jose.Accept || s.Row.Effect != jose.NoEffect {
		return s.Row.Effect
	}
	if p := m.keys.Pin(s); p == nil || p.Fixed || p.Unsure {
		return jose.PinAlg
	}
	return jose.NoEffect
}

func (m *model) varRow(s sites.Site, role jose.Role) rowFact {
	row := *m.rowOf(s)
	if role != jose.Value {
		row.Event = jose.Bind
	}
	row.set(role, catalog.Field)
	return row
}

func (r *rowFact) set(role jose.Role, slot catalog.Slot) {
	for _, rs := range r.Roles {
		if rs.Role == role {
			return
		}
	}
	r.Roles = append(r.Roles, roleSlot{role, slot})
	slices.SortFunc(r.Roles, func(a, b roleSlot) int { return cmp.Compare(a.Role, b.Role) })
}

// paramSlot returns the declared function of a parameter and the slot of it.
func paramSlot(p *ssa.Parameter) (*types.Func, catalog.Slot) {
	fn, ok := p.Parent().Object().(*types.Func)
	if !ok {
		return nil, catalog.NoSlot
	}
	i := slices.Index(p.Parent().Params, p)
	if fn.Signature().Recv() != nil {
		if i == 0 {
			return fn, catalog.Recv
		}
		i--
	}
	if fn.Signature().Variadic() && i == fn.Signature().Params().Len()-1 {
		if i > 3 {
			return fn, catalog.NoSlot
		}
		return fn, catalog.Rest0 + catalog.Slot(i)
	}
	if i > 7 {
		return fn, catalog.NoSlot
	}
	return fn, catalog.P0 + catalog.Slot(i)
}

func (m *model) addFunc(fn *types.Func, row rowFact) bool {
	if m.declared[fn] || told(row.Channel) && len(catalog.Rows(fn)) > 0 {
		return false
	}
	for i, old := range m.funcs[fn] {
		if old.same(row) {
			m.funcs[fn][i].Adds = common(old.Adds, row.Adds)
			return false
		}
	}
	m.funcs[fn] = append(m.funcs[fn], row)
	return true
}

// spoken leaves out that a function logs the text that it also takes for a token: the log
// line itself is told of, its callers need not be.
func spoken(rows []rowFact) []rowFact {
	var out []rowFact
	for _, row := range rows {
		if !told(row.Channel) || !slices.ContainsFunc(rows, func(r rowFact) bool { return r.takes(row.Roles[0].Slot) }) {
			out = append(out, row)
		}
	}
	return out
}

// takes reports whether what stands in the slot is consumed as a token.
func (r rowFact) takes(slot catalog.Slot) bool {
	return (r.Event == jose.Accept || r.Event == jose.Peek) && slices.Contains(r.Roles, roleSlot{jose.Token, slot})
}

// useSetting notes that a setting becomes a key here: packages above may declare its default.
func (m *model) useSetting(key string, row rowFact) {
	for _, u := range m.settings {
		if u.Name == settingName(key) {
			return
		}
	}
	m.settings = append(m.settings, remoteUse{Name: settingName(key), Row: row})
}

func settingName(key string) string { return "setting " + key }

// Setting implements sites.Lookup.
func (m *model) Setting(call ssa.CallInstruction) []sites.Meaning {
	fn := origin.Callee(call.Common())
	f, ok := catalog.FlowOf(fn)
	if !ok || !f.SetsDefault || f.Key == catalog.NoSlot {
		return nil
	}
	key, ok := origin.Arg(call.Common(), argOf(fn, f.Key)).(*ssa.Const)
	if !ok || key.Value == nil || key.Value.Kind() != constant.String {
		return nil
	}
	out := meanings(m.meant["\x00"+settingName(constant.StringVal(key.Value))], apiName(fn))
	for i := range out {
		row := *out[i].Row
		row.Roles = catalog.Roles{jose.Key: f.Default}
		row.Default = true
		out[i].Row = &row
	}
	return out
}

func (m *model) addVar(v *types.Var, row rowFact) bool {
	for _, old := range m.vars[v] {
		if slices.Equal(old.Roles, row.Roles) {
			return false
		}
	}
	m.vars[v] = append(m.vars[v], row)
	return false
}

// writtenTo returns the parameter of a function that a carry in it writes to, if it is one to
// a parameter; known is false where that is one of another function.
func writtenTo(s sites.Site, fn *types.Func) (writer catalog.Slot, known bool) {
	if s.Writer == nil {
		return catalog.NoSlot, true
	}
	of, writer := paramSlot(s.Writer)
	return writer, of == fn && writer != catalog.NoSlot
}
