// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/constant"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// gatherer collects the claims of one issue. It says Certain only when every path to
// the signature sets the claim (a must analysis); what it does not see makes the set Open.
type gatherer struct {
	b     *builder
	issue sites.Site
	set   *ClaimsSet
	seen  map[ssa.Value]bool
	sets  map[string][]setting // instructions that set a claim
	roots []root
	known bool
}

// root is one object that holds claims, under one of its names.
type root struct {
	val    ssa.Value
	prefix string // "" for the set itself
}

type setting struct {
	instr ssa.Instruction // in the function of the root
	claim int             // index into set.Entries
}

// claims resolves the claims set of an issue, nil where nothing of it is known.
func (b *builder) claims(s sites.Site) *ClaimsSet {
	g := newGatherer(b, s)
	g.operands(s)
	return g.done()
}

func newGatherer(b *builder, s sites.Site) *gatherer {
	return &gatherer{b: b, issue: s, set: &ClaimsSet{}, seen: map[ssa.Value]bool{}, sets: map[string][]setting{}}
}

// done returns the set, nil where nothing of it is known.
func (g *gatherer) done() *ClaimsSet {
	if !g.known {
		return nil
	}
	g.presence()
	return g.set
}

// operands gathers the claims that a site is given itself or through its carrier.
func (g *gatherer) operands(s sites.Site) {
	for _, o := range s.Operands(jose.Claims) {
		g.value(o)
	}
	if slot := s.Row.Roles[jose.Carrier]; slot == catalog.Recv {
		for _, o := range s.Operands(jose.Carrier) {
			g.value(o)
		}
	}
}

// value gathers from a claims value, or from a carrier that remembers claims.
func (g *gatherer) value(o sites.Operand) {
	for _, src := range g.b.p.Trace(o.Val, o.User, origin.Query{}) {
		g.source(src)
	}
}

func (g *gatherer) source(src origin.Source) {
	switch v := src.Value.(type) {
	case *ssa.MakeMap, *ssa.Alloc:
		g.object(v, src.Through)
	case *ssa.Const:
		g.zero(v)
	case *ssa.Call:
		g.bound(v, src)
	default:
		g.open()
	}
}

// open notes that claims come from where this package cannot see.
func (g *gatherer) open() { g.set.Open = true }

// zero is a nil map or the zero value of a claims struct.
func (g *gatherer) zero(c *ssa.Const) {
	if structOf(c.Type()) == nil {
		g.open()
		return
	}
	g.found(c.Type(), g.b.blame(g.issue))
	g.declare(c.Type())
}

// bound gathers from an object that a library call made: a token object, a builder,
// a link of a builder's chain.
func (g *gatherer) bound(call *ssa.Call, src origin.Source) {
	if g.seen[call] {
		return
	}
	g.seen[call] = true
	found := false
	for _, s := range sites.At(g.b.p, g.b.model.Lookup, call) {
		if s.Inferred || s.Row.Event != jose.Bind && s.Row.Event != jose.Claim {
			continue
		}
		found = true
		g.operands(s)
		if startsEmpty(s.Row) {
			g.found(nil, g.b.blame(s))
		}
		if isResult(s.Row.Roles[jose.Carrier]) || isResult(s.Row.Out) {
			g.uses(root{val: call}, call.Type())
			for _, t := range src.Through {
				g.uses(root{val: t}, call.Type())
			}
		}
	}
	if !found {
		g.open()
	}
}

// startsEmpty reports whether a bind makes a carrier that has no claims yet.
func startsEmpty(row *catalog.Row) bool {
	if row.Empty {
		return true
	}
	_, claims := row.Roles[jose.Claims]
	_, key := row.Roles[jose.Key]
	return isResult(row.Roles[jose.Carrier]) && !claims && !key
}

func isResult(s catalog.Slot) bool { _, ok := s.Result(); return ok }

// object gathers from a map, struct, builder or token object that is made here.
func (g *gatherer) object(v ssa.Value, through []ssa.Value) {
	if g.seen[v] {
		return
	}
	g.seen[v] = true
	g.found(v.Type(), g.b.nodeAt(v.Pos()))
	g.declare(v.Type())
	g.uses(root{val: v}, v.Type())
	for _, t := range through {
		g.uses(root{val: t}, v.Type())
	}
}

func (g *gatherer) found(t types.Type, r Range) {
	// An empty token object of a library gives way to the claims that are put into it.
	if !g.known || g.set.Type == nil && t != nil && !isToken(t) {
		g.set.Type, g.set.Range = t, r
	}
	g.known = true
}

// declare lists the JSON fields of a claims struct that may hold claims.
func (g *gatherer) declare(t types.Type) {
	if marshals(t) {
		g.open()
	}
}

// marshals reports whether the program writes the JSON form of a type itself.
func marshals(t types.Type) bool {
	ptr, ok := t.Underlying().(*types.Pointer)
	if ok {
		t = ptr.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	for i := range named.NumMethods() {
		if named.Method(i).Name() == "MarshalJSON" {
			return true
		}
	}
	return false
}

// uses collects what is set on an object.
func (g *gatherer) uses(r root, t types.Type) {
	g.roots = append(g.roots, r)
	for _, u := range g.b.p.UsesThrough(r.val, g.follows) {
		in := u.Instr
		if len(u.Via) > 0 {
			in = u.Via[0]
		}
		switch x := u.Instr.(type) {
		case *ssa.MapUpdate:
			if x.Map == u.Alias {
				g.mapUpdate(x, in)
			}
		case *ssa.Store:
			if x.Addr == u.Alias {
				g.store(x, in, t, u.Path)
			}
		case ssa.CallInstruction:
			g.call(x, in, u)
		}
	}
}

// follows reports whether the result of a call on a builder is the builder again.
func (g *gatherer) follows(call ssa.CallInstruction, alias ssa.Value) bool {
	if origin.Arg(call.Common(), 0) != alias {
		return false
	}
	for _, row := range catalog.Rows(origin.Callee(call.Common())) {
		if row.Roles[jose.Carrier] == catalog.Recv && (isResult(row.Out) || row.Event == jose.Claim) {
			return true
		}
	}
	return false
}

func (g *gatherer) mapUpdate(u *ssa.MapUpdate, in ssa.Instruction) {
	key, ok := u.Key.(*ssa.Const)
	if !ok || key.Value == nil || key.Value.Kind() != constant.String {
		g.dynamic(u)
		return
	}
	g.add(constant.StringVal(key.Value), u.Value, u, in)
}

// dynamic is a claim whose name is computed: a copy of another map's keys, or unknown.
func (g *gatherer) dynamic(u *ssa.MapUpdate) {
	next, ok := u.Key.(*ssa.Extract)
	if ok {
		if n, isNext := next.Tuple.(*ssa.Next); isNext {
			// A range over a map that is not empty runs: its claims are set where it begins.
			if r, isRange := n.Iter.(*ssa.Range); isRange && g.copied(r.X, r) {
				return
			}
		}
	}
	g.open()
}

// copied adds the entries of another map that is made here; false if it is not.
func (g *gatherer) copied(from ssa.Value, user ssa.Instruction) bool {
	for _, src := range g.b.p.Trace(from, user, origin.Query{}) {
		m, ok := src.Value.(*ssa.MakeMap)
		if !ok {
			return false
		}
		for _, up := range g.b.p.MapUpdates(m) {
			key, ok := up.Key.(*ssa.Const)
			if !ok || key.Value == nil || key.Value.Kind() != constant.String {
				return false
			}
			g.add(constant.StringVal(key.Value), up.Value, up, user)
		}
	}
	return true
}

// store is a write to a field of the claims struct, or to all of an embedded one.
func (g *gatherer) store(st *ssa.Store, in ssa.Instruction, t types.Type, path []int) {
	if isToken(t) {
		g.tokenStore(st)
		return
	}
	name, leaf := claimName(t, path)
	if !leaf {
		g.whole(st, in)
		return
	}
	if name != "" {
		g.add(name, st.Val, st, in)
	}
}

// tokenStore is a write to a field of a library's token object: its claims, or something else.
func (g *gatherer) tokenStore(st *ssa.Store) {
	fa, ok := st.Addr.(*ssa.FieldAddr)
	if !ok {
		return
	}
	named, f := origin.FieldOf(fa)
	for _, row := range catalog.FieldRows(named, f) {
		if row.Roles[jose.Claims] == catalog.Field {
			g.value(sites.Operand{Val: st.Val, User: st})
		}
	}
}

// isToken reports whether the object is a library's own, not a claims set.
func isToken(t types.Type) bool {
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	return len(catalog.FieldRows(named.Obj(), types.NewField(0, nil, "Claims", types.Typ[types.Int], false))) > 0
}

// whole is the write of a whole struct into the set or an embedded part.
func (g *gatherer) whole(st *ssa.Store, in ssa.Instruction) {
	before := len(g.set.Entries)
	for _, src := range g.b.p.Trace(st.Val, st, origin.Query{}) {
		switch v := src.Value.(type) {
		case *ssa.Alloc:
			if !g.seen[v] {
				g.seen[v] = true
				g.uses(root{val: v}, v.Type())
			}
		case *ssa.MakeMap:
			g.object(v, src.Through)
		case *ssa.Const:
		default:
			g.unknown(st)
		}
	}
	for i := range g.set.Entries[before:] {
		e := before + i
		g.sets[g.set.Entries[e].Name] = append(g.sets[g.set.Entries[e].Name], setting{in, e})
	}
}

// unknown is a struct from elsewhere that becomes the set or a part of it: its fields are claims.
func (g *gatherer) unknown(st *ssa.Store) {
	if len(parts(st.Val.Type(), 0)) == 0 {
		g.open()
		return
	}
	at := g.b.claim("", st.Val, st).Range
	for _, c := range parts(st.Val.Type(), 0) {
		c.Range = at
		if row := c.Name; row == jose.Exp || row == jose.Nbf || row == jose.Iat {
			g.open()
		}
		g.set.Entries = append(g.set.Entries, c)
	}
}

// call is a call that is handed the object: a claim setter, or somebody who may add claims.
func (g *gatherer) call(call ssa.CallInstruction, in ssa.Instruction, u origin.Use) {
	fn := origin.Callee(call.Common())
	if fn == nil {
		if _, builtin := call.Common().Value.(*ssa.Builtin); !builtin {
			g.open()
		}
		return
	}
	rows := catalog.Rows(fn)
	for _, row := range rows {
		if row.Event == jose.Claim && row.Roles[jose.Carrier] == catalog.Recv && origin.Arg(call.Common(), 0) == u.Alias {
			g.setter(row, call, in)
		}
	}
	if len(rows) > 0 || len(g.b.p.Callees(call.Common())) > 0 || !mutable(u.Alias) {
		return
	}
	if f, ok := catalog.FlowOf(fn); ok && (!fillsAlias(f, call, u.Alias) || g.copiedBy(f, call)) {
		return
	}
	if !g.isIssue(call) {
		g.open()
	}
}

// copiedBy adds the claims that a copying function puts into the set; false if they are unknown.
func (g *gatherer) copiedBy(f catalog.Flow, call ssa.CallInstruction) bool {
	for _, from := range f.From {
		src := origin.Arg(call.Common(), sites.ArgIndex(call.Common(), from))
		if src == nil || !g.copied(src, call) {
			return false
		}
	}
	return len(f.From) > 0
}

func fillsAlias(f catalog.Flow, call ssa.CallInstruction, alias ssa.Value) bool {
	if f.Into == catalog.NoSlot {
		return false
	}
	return origin.Arg(call.Common(), sites.ArgIndex(call.Common(), f.Into)) == alias
}

// isIssue reports whether the call is an inferred wrapper of an issue: it only reads the set.
func (g *gatherer) isIssue(call ssa.CallInstruction) bool {
	for _, s := range sites.At(g.b.p, g.b.model.Lookup, call) {
		if s.Row.Event == jose.Issue || s.Row.Event == jose.Bind {
			return true
		}
	}
	return false
}

func mutable(v ssa.Value) bool {
	switch v.Type().Underlying().(type) {
	case *types.Map, *types.Pointer, *types.Interface:
		return true
	}
	return false
}

// setter is a library call that sets one claim on a builder or token object.
func (g *gatherer) setter(row *catalog.Row, call ssa.CallInstruction, in ssa.Instruction) {
	s := sites.Site{Meaning: sites.Meaning{Row: row}, Instr: call, Pkg: g.b.p}
	name := row.Claim
	for _, o := range s.Operands(jose.Name) {
		name = ""
		for _, src := range g.b.p.Trace(o.Val, o.User, origin.Query{}) {
			if src.Const != nil && src.Const.Kind() == constant.String {
				name = constant.StringVal(src.Const)
			}
		}
		if name == "" {
			g.open()
			return
		}
	}
	vals := s.Operands(jose.Value)
	if name == "" || len(vals) == 0 {
		return
	}
	g.add(name, vals[0].Val, call, in)
	e := &g.set.Entries[len(g.set.Entries)-1]
	if row.Unit == jose.TimeValue || row.Claim == "" && isNamed(unboxed(vals[0].Val).Type(), "time", "Time") {
		e.Times = dates(e.Times) // the library turns a time.Time into a NumericDate
	}
}

func unboxed(v ssa.Value) ssa.Value {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		return mi.X
	}
	return v
}

// add records one claim; at is the instruction that sets it, in the one that counts for paths.
func (g *gatherer) add(name string, val ssa.Value, at, in ssa.Instruction) {
	c := g.b.claim(name, val, at)
	g.sets[name] = append(g.sets[name], setting{in, len(g.set.Entries)})
	g.set.Entries = append(g.set.Entries, c)
}
