// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"cmp"
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
	"github.com/jwtvet/jwtvet/passes/internal/values"
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
		if p := m.peeks().Peek(s); p.Verified || p.SelectsKey() {
			return false // callers get nothing that they should not rely on
		}
	}
	rows := map[learnt]*rowFact{}
	grown := false
	for _, role := range learned {
		if role == jose.Value && s.Row.Event != jose.Carry || role == jose.Claims && s.Row.Event == jose.Peek && s.Given != nil {
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

func (m *model) peeks() *peeks.Reader {
	return &peeks.Reader{Package: m.pkg, Lookup: m, Sites: m.found}
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
	row.Partial, row.Empty, row.Joined = w.Partial, w.Empty, verdicts.Joined(s)
}

// learnt is what a row is learnt of: a function, and where it sends something each of its
// parameters by itself.
type learnt struct {
	fn   *types.Func
	slot catalog.Slot
}

// operands returns the values of a role; claims reach an issue through its token object too,
// and mean nothing before they are signed; a token reaches a peek through what it was parsed into.
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
	if role != jose.Claims && (role != jose.Token || s.Row.Event != jose.Peek) {
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
		if !sites.GivesKey(fn) {
			continue
		}
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
		if fn == nil || slot == catalog.NoSlot || !m.teaches(s, role, src) {
			return false
		}
		writer, known := writtenTo(s, fn)
		if !known {
			return false
		}
		l := learnt{fn: fn}
		if role == jose.Value {
			l.slot = slot // a helper sends its message beside its data
		}
		row := rows[l]
		if row == nil {
			row = m.rowOf(s)
			rows[l] = row
		}
		if writer != catalog.NoSlot {
			row.set(jose.Carrier, writer)
		}
		row.set(role, slot)
		row.Parsed = row.Parsed || role == jose.Key && src.Parsed
		row.Checked = row.Checked || role == jose.Key && src.Checked
		if role == jose.Claims && s.Row.Event == jose.Issue {
			row.Adds = claimset.Added(m.pkg, m, s)
		}
	case s.Writer != nil:
	case src.Var != nil && role == jose.Value && !told(s.Row.Channel) && m.replies(src.Var):
		return m.addVar(src.Var, m.varRow(s, role))
	case src.Kind == jose.Setting && src.Name != "" && role == jose.Key:
		m.useSetting(src.Name, m.varRow(s, role))
	case src.Var != nil && (role == jose.Key || role == jose.Keyfunc) && !isMap(src.Var.Type()):
		row := m.varRow(s, role)
		row.Checked, row.Public = row.Checked || src.Checked, row.Public || role == jose.Key && src.Public
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

// couldBeKey leaves out flags and numbers, which a generic setter or an answer takes too.
func couldBeKey(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return !ok || b.Info()&types.IsString != 0
}

// teaches reports whether a parameter in that role says something of its function: a
// value that is sent must be what a caller would call a token, not any text.
func (m *model) teaches(s sites.Site, role jose.Role, src origin.Source) bool {
	if (role == jose.Key || role == jose.Value) && src.Param != nil && !couldBeKey(src.Param.Type()) {
		return false
	}
	if role == jose.Value && byName(src.Param) {
		return false // one entry is sent, which says nothing of the others
	}
	if role == jose.Value && s.Row.Channel == jose.ErrorText {
		return false // texts of errors quote names and types; a token in one is told of where it stands
	}
	if role == jose.Value && told(s.Row.Channel) && !isKeyType(src.Param.Type()) && !isList(src.Param.Type()) {
		return false // numbers, errors and objects that helpers log are rarely tokens
	}
	if src.Shared && (role == jose.Claims || role == jose.Token || role == jose.Value && !m.replies(src.Cell)) {
		return false // claims and tokens belong to one instance
	}
	return role != jose.Token || s.Row.Event == jose.Peek || s.Row.Event == jose.Accept
}

// byName reports whether a function asks a map for entries by name, and does nothing else with it.
func byName(p *ssa.Parameter) bool {
	if p == nil || !isMap(p.Type()) {
		return false
	}
	return !slices.ContainsFunc(*p.Referrers(), func(in ssa.Instruction) bool {
		l, ok := in.(*ssa.Lookup)
		return !ok || values.Text(l.Index) == ""
	})
}

// told reports whether a channel shows its values to people: nearly every function logs
// something, so only texts that are handed to it as such say something of it.
func told(c jose.Channel) bool { return c == jose.Log || c == jose.Console || c == jose.ErrorText }

// isList reports whether a type is the list of a variadic call.
func isList(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && isKeyType(s.Elem())
}
