// SPDX-License-Identifier: Apache-2.0

package claimset

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// uses collects what is set on an object. A copy is a variable that the object went
// through: what is stored over all of it is another object.
func (g *gatherer) uses(root ssa.Value, t types.Type, obj int, isCopy bool) {
	for _, u := range g.p.UsesThrough(root, g.follows) {
		m := moment{u.Instr, u.Via, obj}
		switch x := u.Instr.(type) {
		case *ssa.MapUpdate:
			if x.Map == u.Alias && holdsSet(t, u.Path) {
				g.mapUpdate(x, m)
			}
		case *ssa.Store:
			if x.Addr == u.Alias && (!isCopy || len(u.Path) > 0) {
				g.store(x, m, t, u.Path)
			}
		case *ssa.Lookup:
			if name, ok := constantName(x.Index); ok && x.X == u.Alias && holdsSet(t, u.Path) {
				g.tests[name] = append(g.tests[name], m)
			}
		case *ssa.UnOp:
			if name, leaf := claimName(t, u.Path); x.Op == token.MUL && leaf && name != "" {
				g.tests[name] = append(g.tests[name], m)
			}
		case ssa.CallInstruction:
			if len(u.Path) == 0 || !isToken(t) || holdsSet(t, u.Path) {
				g.handed(x, m, u.Alias)
			}
		}
	}
}

// holdsSet reports whether a path leads to the set: a token object keeps it in a field,
// beside its header; an object within a set is none.
func holdsSet(t types.Type, path []int) bool {
	st := values.StructOf(t)
	if len(path) != 1 || !isToken(t) {
		return len(path) == 0 || merged(t, path)
	}
	for _, row := range catalog.FieldRows(values.TypeName(t), st.Field(path[0])) {
		if row.Roles[jose.Claims] == catalog.Field {
			return true
		}
	}
	return false
}

// follows reports whether the result of a call on a builder is the builder again.
func (g *gatherer) follows(call ssa.CallInstruction, alias ssa.Value) bool {
	if origin.Arg(call.Common(), 0) != alias {
		return false
	}
	for _, row := range sites.Rows(g.p, origin.Callee(call.Common())) {
		if row.Roles[jose.Carrier] == catalog.Recv && (isResult(row.Out) || row.Event == jose.Claim) {
			return true
		}
	}
	return false
}

func constantName(v ssa.Value) (string, bool) {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(c.Value), true
}

// store is a write to a field of the claims struct, or to all of an embedded one.
func (g *gatherer) store(st *ssa.Store, m moment, t types.Type, path []int) {
	if isToken(t) {
		g.tokenStore(st)
		return
	}
	name, leaf := claimName(t, path)
	if !leaf || merged(t, path) {
		g.whole(st, m, t, path)
		return
	}
	if name != "" {
		g.add(name, st.Val, st, m)
	}
}

// tokenStore is a write to a field of a library's token object: its claims, or something else.
func (g *gatherer) tokenStore(st *ssa.Store) {
	fa, ok := st.Addr.(*ssa.FieldAddr)
	if !ok {
		return
	}
	named, f := origin.FieldOf(fa)
	for _, row := range sites.FieldRows(g.p, named, f) {
		if row.Roles[jose.Claims] == catalog.Field {
			g.value(sites.Operand{Val: st.Val, User: st})
		}
	}
}

// whole is the write of a whole struct into the set or an embedded part.
func (g *gatherer) whole(st *ssa.Store, m moment, t types.Type, path []int) {
	if g.tooMuch() {
		g.open()
		return
	}
	f := g.fork()
	f.part = st
	if !values.IsReference(st.Val.Type()) {
		f.exit = st // a copy: what happens to the original afterwards does not matter
	}
	f.value(sites.Operand{Val: st.Val, User: st})
	f.finish()
	f.set.Entries = slices.DeleteFunc(f.set.Entries, func(e Entry) bool { return shadowed(t, e.Name, len(path)) })
	g.merge(f, m)
}

// foreign is a struct from elsewhere that becomes a part of the set: its fields are claims.
func (g *gatherer) foreign() {
	fields := parts(g.part.Val.Type(), 0)
	if len(fields) == 0 {
		g.open()
		return
	}
	whole := g.entry("", g.part.Val, g.part, nil)
	for _, e := range fields {
		if len(g.sets[e.Name]) > 0 {
			continue
		}
		if e.Name == jose.Exp || e.Name == jose.Nbf || e.Name == jose.Iat {
			g.open()
		}
		e.At, e.Expr = g.part, whole.Expr
		g.sets[e.Name] = append(g.sets[e.Name], setting{moment{instr: g.part, obj: -1}, len(g.set.Entries), false})
		g.set.Entries = append(g.set.Entries, e)
	}
}

// merge takes the claims of a set that becomes a part of this one at a moment.
func (g *gatherer) merge(f *gatherer, m moment) {
	for _, e := range f.set.Entries {
		g.sets[e.Name] = append(g.sets[e.Name], setting{m, len(g.set.Entries), e.Presence != Certain})
		g.set.Entries = append(g.set.Entries, e)
	}
	g.set.Removed = append(g.set.Removed, f.set.Removed...)
	g.set.Open = g.set.Open || f.set.Open
}

// handed is a call that gets the object: a claim setter, or somebody who may add claims.
func (g *gatherer) handed(call ssa.CallInstruction, m moment, alias ssa.Value) {
	fn := origin.Callee(call.Common())
	if fn == nil {
		g.dynamicCall(call, m, alias)
		return
	}
	rows := sites.Rows(g.p, fn)
	for _, row := range rows {
		switch {
		case row.Event == jose.Claim && g.setsOn(row, call, alias):
			g.setter(row, call, m)
		case fillsClaims(row, call, alias):
			g.open()
		}
	}
	if len(rows) > 0 || len(g.p.Callees(call.Common())) > 0 || !mutable(alias) {
		return
	}
	if f, ok := catalog.FlowOf(fn); ok && (!fillsAlias(f, call, alias) || g.copiedBy(f, call, m)) {
		return
	}
	if !g.isIssue(call) {
		g.open()
	}
}

// dynamicCall is a call of a function value, or of a builtin.
func (g *gatherer) dynamicCall(call ssa.CallInstruction, m moment, alias ssa.Value) {
	b, builtin := call.Common().Value.(*ssa.Builtin)
	args := call.Common().Args
	switch {
	case !builtin && len(g.p.Callees(call.Common())) == 0:
		g.open()
	case !builtin:
	case b.Name() == "delete" && args[0] == alias:
		if name, ok := constantName(args[1]); ok {
			g.kills[name] = append(g.kills[name], m)
		}
	}
}

// isIssue reports whether the call is an inferred wrapper of an issue: it only reads the set.
func (g *gatherer) isIssue(call ssa.CallInstruction) bool {
	for _, s := range sites.At(g.p, g.know, call) {
		if s.Row.Event == jose.Issue || s.Row.Event == jose.Bind {
			return true
		}
	}
	return false
}
