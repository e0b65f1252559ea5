// SPDX-License-Identifier: Apache-2.0

package claimset

import (
	"go/constant"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/timeval"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

func (g *gatherer) mapUpdate(u *ssa.MapUpdate, m moment) {
	if name, ok := g.name(u.Key, m); ok {
		g.add(name, u.Value, u, m)
		return
	}
	g.dynamic(u.Key, m)
}

// name returns the one constant that the name of a claim is.
func (g *gatherer) name(key ssa.Value, m moment) (string, bool) {
	if name, ok := constantName(key); ok {
		return name, true
	}
	srcs := g.p.TraceIn(key, m.instr, origin.Inside(m.via), origin.Query{})
	if len(srcs) != 1 || srcs[0].Const == nil || srcs[0].Const.Kind() != constant.String || srcs[0].Joined {
		return "", false
	}
	return constant.StringVal(srcs[0].Const), true
}

// dynamic is a claim whose name is computed: a copy of another map's keys, or unknown.
func (g *gatherer) dynamic(key ssa.Value, m moment) {
	next, ok := key.(*ssa.Extract)
	if ok {
		if n, isNext := next.Tuple.(*ssa.Next); isNext {
			// A range over a map that is not empty runs: its claims are set where it begins.
			if r, isRange := n.Iter.(*ssa.Range); isRange && g.copied(r.X, moment{r, m.via, m.obj}) {
				return
			}
		}
	}
	g.open()
}

// copied adds the entries of another map that is made here; false if it is not.
func (g *gatherer) copied(from ssa.Value, m moment) bool {
	for _, src := range g.p.Trace(from, m.instr, origin.Query{}) {
		if src.Param != nil && !src.Shared {
			g.given = append(g.given, src.Param)
		}
		mk, ok := src.Value.(*ssa.MakeMap)
		if !ok {
			return false
		}
		for _, up := range g.p.MapUpdates(mk) {
			name, ok := constantName(up.Key)
			if !ok {
				return false
			}
			g.add(name, up.Value, up, m)
		}
	}
	return true
}

// setsOn reports whether a claim row sets its claim on the object: as the receiver, or
// as the claims that it is handed.
func (g *gatherer) setsOn(row *catalog.Row, call ssa.CallInstruction, alias ssa.Value) bool {
	if row.Roles[jose.Carrier] == catalog.Recv {
		return origin.Arg(call.Common(), 0) == alias
	}
	i := sites.ArgIndex(call.Common(), row.Roles[jose.Claims])
	return i >= 0 && row.Claim != "" && origin.Arg(call.Common(), i) == alias
}

// fillsClaims reports whether a library fills the claims that it is handed: of a token that it reads.
func fillsClaims(row *catalog.Row, call ssa.CallInstruction, alias ssa.Value) bool {
	switch row.Event {
	case jose.Accept, jose.Peek, jose.Claim:
		i := sites.ArgIndex(call.Common(), row.Roles[jose.Claims])
		return i >= 0 && row.Roles[jose.Claims] != catalog.Recv && row.Claim == "" && origin.Arg(call.Common(), i) == alias
	}
	return false
}

// copiedBy adds the claims that a copying function puts into the set; false if they are unknown.
func (g *gatherer) copiedBy(f catalog.Flow, call ssa.CallInstruction, m moment) bool {
	for _, from := range f.From {
		src := origin.Arg(call.Common(), sites.ArgIndex(call.Common(), from))
		if src == nil || !g.copied(src, m) {
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

// setter is a library call that sets one claim on a builder, token object or map.
func (g *gatherer) setter(row *catalog.Row, call ssa.CallInstruction, m moment) {
	s := sites.Site{Meaning: sites.Meaning{Row: row}, Instr: call, Pkg: g.p}
	name := row.Claim
	for _, o := range s.Operands(jose.Name) {
		var ok bool
		if name, ok = g.name(o.Val, m); !ok {
			before := len(g.set.Entries)
			g.dynamic(o.Val, m)
			for i := range g.set.Entries[before:] {
				converted(row, &g.set.Entries[before+i])
			}
			return
		}
	}
	vals := s.Operands(jose.Value)
	if name != "" && !s.Has(jose.Value) {
		// Have: SetIssuedNow(claims).
		g.sets[name] = append(g.sets[name], setting{m, len(g.set.Entries), false})
		g.set.Entries = append(g.set.Entries, Entry{Name: name, At: call, Type: types.Typ[types.Invalid], set: call})
		return
	}
	if name == "" || len(vals) == 0 || !g.add(name, vals[0].Val, call, m) {
		return
	}
	converted(row, &g.set.Entries[len(g.set.Entries)-1])
}

// converted notes what a setter of a library makes of a time: a time.Time becomes a NumericDate.
func converted(row *catalog.Row, e *Entry) {
	switch {
	case row.Unit == jose.Lifetime:
		e.Times = nil
	case row.Unit == jose.TimeValue && row.Event == jose.Claim || row.Claim == "" && isTime(e.Type):
		e.Times = timeval.Dates(e.Times)
	}
}

// isTime reports whether a value is a time.Time, or points at one.
func isTime(t types.Type) bool {
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	return timeval.IsNamed(t, "time", "Time")
}

// add records one claim that the instruction at sets; false if that is known already.
func (g *gatherer) add(name string, val ssa.Value, at ssa.Instruction, m moment) bool {
	for _, s := range g.sets[name] {
		if e := g.set.Entries[s.claim]; e.set == at && slices.Equal(s.via, m.via) {
			if s.obj != m.obj {
				s.moment = m
				g.sets[name] = append(g.sets[name], s)
			}
			return false
		}
	}
	set, via := at, m.via
	for n := len(via); n > 0; n-- {
		p, ok := values.Unboxed(val).(*ssa.Parameter)
		if !ok {
			break
		}
		arg := origin.Passed(via[n-1], p)
		if arg == nil {
			break
		}
		val, at, via = arg, via[n-1], via[:n-1]
	}
	e := g.entry(name, val, at, via)
	e.set = set
	if e.Nil {
		g.kills[name] = append(g.kills[name], m) // of what was set before
	}
	g.sets[name] = append(g.sets[name], setting{m, len(g.set.Entries), e.Nil || e.MaybeNil})
	g.set.Entries = append(g.set.Entries, e)
	return true
}
