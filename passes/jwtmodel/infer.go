// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"cmp"
	"go/constant"
	"go/types"
	"maps"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/claimset"
	"github.com/jwtvet/jwtvet/passes/internal/cookies"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/peeks"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/verdicts"
)

const maxRounds = 8 // wrappers of wrappers within one package

// infer repeats: find sites, trace their roles back to parameters, fields and
// variables, which thereby get a meaning, until nothing new is found.
func (m *model) infer() {
	m.directives()
	done := map[siteKey]bool{}
	for range maxRounds {
		m.found = sites.Find(m.pkg, m)
		grown := false
		for _, s := range m.found {
			k := siteKey{s.Instr, s.Row.Event, s.Meaning.At + s.API + s.Row.Claim}
			if done[k] {
				continue
			}
			done[k] = true
			grown = m.learn(s) || grown
		}
		if !grown {
			return
		}
	}
}

type siteKey struct {
	instr ssa.Instruction
	event jose.Event
	name  string
}

// roles that make a wrapper when they come from a parameter, field or variable.
var learned = [...]jose.Role{jose.Key, jose.Keyfunc, jose.Claims, jose.Token, jose.Alg, jose.Value, jose.Duration}

// learn gives a meaning to the parameters, fields and variables from which the roles of a site come.
func (m *model) learn(s sites.Site) bool {
	if s.Row.Event == jose.Peek {
		r := peeks.Reader{Package: m.pkg, Lookup: m, Sites: m.found}
		if p := r.Peek(s); p.Verified || p.SelectsKey() {
			return false // callers get nothing that they should not rely on
		}
	}
	rows := map[learnt]*rowFact{}
	grown := false
	for _, role := range learned {
		if role == jose.Value && s.Row.Event != jose.Carry || role == jose.Claims && s.Given != nil {
			continue // see learnClaims; a payload that was decoded by hand is no parameter
		}
		for _, op := range m.operands(s, role) {
			for _, src := range m.sources(s, role, op) {
				grown = m.learnSource(s, role, src, rows) || grown
			}
		}
	}
	if s.Row.Event == jose.Issue {
		for _, p := range claimset.Given(m.pkg, m, s) {
			grown = m.learnSource(s, jose.Claims, origin.Source{Param: p}, rows) || grown
		}
	}
	m.learnVerdict(s, rows)
	order := slices.SortedFunc(maps.Keys(rows), func(a, b learnt) int { return cmp.Compare(a.slot, b.slot) })
	for _, l := range order {
		grown = m.addFunc(l.fn, *rows[l]) || grown
	}
	return m.learnClaims(s) || grown
}

// learnVerdict notes in which results the function of a verification hands on how it ended.
func (m *model) learnVerdict(s sites.Site, rows map[learnt]*rowFact) {
	fn, ok := s.Instr.Parent().Object().(*types.Func)
	if !ok || !verdicts.Tells(s) {
		return
	}
	r := verdicts.Reader{Package: m.pkg, Lookup: m, Sites: m.found}
	w := r.Wrapper(s.Instr.Parent(), s.Row.Event)
	row := rows[learnt{fn: fn}]
	if row == nil {
		if len(w.Roles) == 0 || s.Row.Event != jose.Accept {
			return
		}
		row = m.rowOf(s)
		rows[learnt{fn: fn}] = row
	}
	for role, slot := range w.Roles {
		row.set(role, slot)
	}
	row.Partial, row.Joined = w.Partial, verdicts.Joined(s)
}

// learnt is what a row is learnt of: a function, and for a log line each of its parameters.
type learnt struct {
	fn   *types.Func
	slot catalog.Slot
}

// operands returns the values of a role; claims reach an issue through its token object too,
// and mean nothing before they are signed.
func (m *model) operands(s sites.Site, role jose.Role) []sites.Operand {
	if role == jose.Value && s.Row.Cookie != nil && s.Row.Cookie.ValueField != "" {
		var out []sites.Operand
		for _, c := range cookies.Read(m.pkg, s) {
			for _, v := range c.Values {
				out = append(out, sites.Operand{Val: v.Val, User: v.User})
			}
		}
		return out
	}
	if role != jose.Claims {
		return s.Operands(role)
	}
	if s.Row.Event == jose.Bind {
		return nil
	}
	return s.Through(m, role)
}

// sources traces one operand; a key callback is traced on to the keys that it returns.
func (m *model) sources(s sites.Site, role jose.Role, op sites.Operand) []origin.Source {
	deep := role == jose.Value && !told(s.Row.Channel)
	out := m.pkg.Trace(op.Val, op.User, origin.Query{Deep: deep, Readable: role == jose.Value, Maps: role == jose.Key || role == jose.Keyfunc, Key: role == jose.Key})
	if role != jose.Keyfunc {
		return out
	}
	for _, fn := range m.pkg.Functions(op.Val, op.User) {
		for _, k := range m.pkg.TraceResult(fn, 0, origin.Query{}) {
			if k.Param == nil || k.Param.Parent() != fn {
				k.Name = keyOfCallback
				out = append(out, k)
			}
		}
	}
	return out
}

// keyOfCallback marks sources of the key that a callback returns, not of the callback.
const keyOfCallback = "\x00key"

func (m *model) learnSource(s sites.Site, role jose.Role, src origin.Source, rows map[learnt]*rowFact) bool {
	if src.Name == keyOfCallback {
		role = jose.Key
	}
	switch {
	case role == jose.Keyfunc && src.Param != nil && !isFunc(src.Param.Type()):
		role = jose.Key // a factory made the callback of it
	case role == jose.Key && src.Called:
		role = jose.Keyfunc // the key is what a function in a variable returns
	}
	switch {
	case src.Param != nil:
		fn, slot := paramSlot(src.Param)
		if fn == nil || slot == catalog.NoSlot || !teaches(s, role, src) {
			return false
		}
		l := learnt{fn: fn}
		if role == jose.Value && told(s.Row.Channel) {
			l.slot = slot
		}
		row := rows[l]
		if row == nil {
			row = m.rowOf(s)
			rows[l] = row
		}
		row.set(role, slot)
		row.Parsed = row.Parsed || role == jose.Key && src.Parsed
		row.Checked = row.Checked || role == jose.Key && src.Checked
		if role == jose.Claims && s.Row.Event == jose.Issue {
			row.Adds = claimset.Added(m.pkg, m, s)
		}
	case src.Kind == jose.Setting && src.Name != "" && role == jose.Key:
		m.useSetting(src.Name, m.varRow(s, role))
	case src.Var != nil && (role == jose.Key || role == jose.Keyfunc) && !isMap(src.Var.Type()):
		row := m.varRow(s, role)
		row.Checked = row.Checked || src.Checked
		return m.addVar(src.Var, row)
	}
	return false
}

// isMap: one entry of a map becomes a key, which says nothing of the others.
func isMap(t types.Type) bool {
	_, ok := t.Underlying().(*types.Map)
	return ok
}

func isFunc(t types.Type) bool {
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

// couldBeKey leaves out flags and numbers, which a generic setter takes too.
func couldBeKey(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return !ok || b.Info()&types.IsString != 0
}

// teaches reports whether a parameter in that role says something of its function: a
// value that is sent must be what a caller would call a token, not any text.
func teaches(s sites.Site, role jose.Role, src origin.Source) bool {
	if role == jose.Key && src.Param != nil && !couldBeKey(src.Param.Type()) {
		return false
	}
	if role == jose.Value && s.Row.Channel == jose.ErrorText {
		return false // texts of errors quote names and types; a token in one is told of where it stands
	}
	if role == jose.Value && told(s.Row.Channel) && !isKeyType(src.Param.Type()) && !isList(src.Param.Type()) {
		return false // numbers, errors and objects that helpers log are rarely tokens
	}
	if src.Shared && (role == jose.Claims || role == jose.Token || role == jose.Value) {
		return false // claims and tokens belong to one instance
	}
	return role != jose.Token || s.Row.Event == jose.Peek || s.Row.Event == jose.Accept
}

// told reports whether a channel shows its values to people: nearly every function logs
// something, so only texts that are handed to it as such say something of it.
func told(c jose.Channel) bool { return c == jose.Log || c == jose.Console || c == jose.ErrorText }

// isList reports whether a type is the list of a variadic call.
func isList(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && isKeyType(s.Elem())
}

func (m *model) rowOf(s sites.Site) *rowFact {
	at := s.At
	if at == "" {
		at = origin.At(m.pass.Fset, s.Instr.Pos())
	}
	weak := s.Weak
	for _, c := range cookies.Read(m.pkg, s) {
		weak = &sites.Guards{Secure: uint8(c.Secure), HTTPOnly: uint8(c.HTTPOnly), SameSite: uint8(c.SameSite)}
	}
	return &rowFact{Weak: weak, Event: s.Row.Event, Effect: m.effect(s), Claim: s.Row.Claim, Unit: s.Row.Unit,
		Channel: s.Row.Channel, Public: s.Row.Public, Encrypted: s.Row.Encrypted, Parsed: s.Row.Loader || s.Row.PEM, Refuses: s.Row.Refuses, Checked: s.Row.Checked, API: s.API, At: at}
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
	row.Event = jose.Bind
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
