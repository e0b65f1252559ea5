// SPDX-License-Identifier: Apache-2.0

package claimset

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// value gathers from a claims value, or from a carrier that remembers claims. A list of
// claims is merged into one set.
func (g *gatherer) value(o sites.Operand) {
	srcs := g.p.Trace(o.Val, o.User, origin.Query{})
	if _, list := o.Val.Type().Underlying().(*types.Slice); !list {
		g.sources(srcs)
		return
	}
	for _, s := range wholes(srcs) {
		g.source(s)
	}
}

// sources gathers from the sets that can be meant, each on its own.
func (g *gatherer) sources(srcs []origin.Source) {
	srcs = wholes(srcs)
	objects := 0
	for _, s := range srcs {
		if g.isObject(s.Value) {
			objects++
		}
	}
	for _, s := range srcs {
		if objects < 2 || !g.isObject(s.Value) || g.tooMuch() {
			g.source(s)
			continue
		}
		f := g.fork()
		f.source(s)
		f.finish()
		g.alts = append(g.alts, f)
	}
}

// isObject reports whether a value is a set by itself. The links of a builder's chain are one.
func (g *gatherer) isObject(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.MakeMap, *ssa.Alloc, *ssa.Const:
		return true
	case *ssa.Call:
		return len(sites.Rows(g.p, origin.Callee(&v.Call))) == 0
	}
	return false
}

// wholes leaves out what is only a part of the set, nil, and the zero value that a
// constructor returns beside an error. A variable that begins as one may still be it.
func wholes(srcs []origin.Source) []origin.Source {
	var out, zeros []origin.Source
	for _, s := range srcs {
		if c, isConst := s.Value.(*ssa.Const); isConst && (!isStruct(c.Type()) || len(s.Through) > 0) {
			zeros = append(zeros, s)
		} else if len(s.Fields) == 0 {
			out = append(out, s)
		}
	}
	if len(out) == 0 {
		return zeros
	}
	return out
}

func isStruct(t types.Type) bool {
	_, ok := t.Underlying().(*types.Struct)
	return ok
}

func (g *gatherer) source(src origin.Source) {
	switch v := src.Value.(type) {
	case *ssa.MakeMap, *ssa.Alloc:
		g.object(v, src.Through)
	case *ssa.Const:
		g.zero(v, src.Through)
	case *ssa.Call:
		g.call(v, src.Through)
	default:
		g.elsewhere(src)
	}
}

// elsewhere gathers what this package sets on claims that come from where it cannot see.
func (g *gatherer) elsewhere(src origin.Source) {
	v := src.Value
	if g.part != nil {
		g.foreign()
		return
	}
	if src.Param != nil && !src.Shared {
		g.given = append(g.given, src.Param)
	}
	g.open()
	if v == nil || g.seen[v] {
		return
	}
	g.seen[v] = true
	if in, ok := v.(ssa.Instruction); ok {
		g.found(v.Type(), in)
	} else {
		g.found(v.Type(), g.issue.Instr)
	}
	g.record(v.Type())
	g.hold(v, v.Type(), src.Through)
}

// record notes the fields of a domain struct that is signed as it comes. A claims struct
// is its maker's affair.
func (g *gatherer) record(t types.Type) {
	if holdsClaims(t) || isToken(t) || values.StructOf(t) == nil {
		return
	}
	for _, e := range parts(t, 0) {
		e.Presence, e.At = Certain, g.issue.Instr
		g.set.Entries = append(g.set.Entries, e)
	}
}

// zero is a nil map or pointer, or the zero value of a claims struct.
func (g *gatherer) zero(c *ssa.Const, through []ssa.Value) {
	if _, ptr := c.Type().Underlying().(*types.Pointer); ptr || values.StructOf(c.Type()) == nil {
		g.open()
		return
	}
	g.found(c.Type(), g.issue.Instr)
	g.declare(c.Type())
	g.hold(nil, c.Type(), through)
}

// call gathers from an object that a call made: a token object, a builder, a link of a
// builder's chain, the claims of a constructor in another package.
func (g *gatherer) call(call *ssa.Call, through []ssa.Value) {
	if g.seen[call] {
		return
	}
	g.seen[call] = true
	found := false
	for _, s := range sites.At(g.p, g.know, call) {
		if s.Inferred || s.Row.Event != jose.Bind && s.Row.Event != jose.Claim {
			continue
		}
		found = true
		g.operands(s)
		if startsEmpty(s.Row) {
			g.found(nil, call)
		}
		if isResult(s.Row.Roles[jose.Carrier]) || isResult(s.Row.Out) {
			g.hold(call, call.Type(), through)
		}
	}
	if !found {
		g.constructed(call, through)
	}
}

// constructed gathers from the claims that a function of another package returns.
func (g *gatherer) constructed(call *ssa.Call, through []ssa.Value) {
	t := call.Type()
	made, known := Made{Open: true}, false
	if fn := origin.Callee(&call.Call); fn != nil {
		for i := 0; i < fn.Signature().Results().Len() && !known; i++ {
			made, known = g.know.Made(fn, i)
			t = fn.Signature().Results().At(i).Type()
		}
	}
	if !known && g.part != nil {
		g.foreign()
		return
	}
	g.found(t, call)
	g.declare(t)
	if !known || made.Open {
		g.open()
	}
	for _, e := range made.Entries {
		g.set.Entries = append(g.set.Entries, g.made(e, call))
	}
	g.hold(call, t, through)
}

// object gathers from a map, struct, builder or token object that is made here.
func (g *gatherer) object(v ssa.Value, through []ssa.Value) {
	if g.seen[v] {
		return
	}
	g.seen[v] = true
	g.found(v.Type(), v.(ssa.Instruction))
	g.declare(v.Type())
	g.hold(v, v.Type(), through)
}

// hold collects what is set on an object and on the variables through which it goes.
func (g *gatherer) hold(v ssa.Value, t types.Type, through []ssa.Value) {
	obj := len(g.roots)
	g.roots = append(g.roots, through)
	if v != nil {
		g.roots[obj] = append([]ssa.Value{v}, through...)
	}
	for _, r := range g.roots[obj] {
		g.uses(r, t, obj, r != v)
	}
}

// declare notes the types that write their JSON themselves.
func (g *gatherer) declare(t types.Type) {
	if marshals(t) {
		g.open()
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
