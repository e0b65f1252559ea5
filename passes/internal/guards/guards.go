// SPDX-License-Identifier: Apache-2.0

// Package guards says whether code runs only where a test of some value held: whether
// every path to it takes the good side of an if.
//
// It looks at one function at a time and at values of its own; what a called function
// tests counts by the verdict that it returns.
package guards

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Guard is the tests of some values within one function.
type Guard struct {
	// Loose: of a predicate of the standard library each side counts that does not go on;
	// else only the side on which it holds.
	Loose bool
	// Void reports whether a comparison with that value tests nothing, Idle whether the
	// verdict of that call does not.
	Void func(ssa.Value) bool
	Idle func(*ssa.Call) bool
	// Denies reports whether a side of a condition turns away what need not be feared on the
	// other side any more.
	Denies func(cond ssa.Value, side *ssa.BasicBlock) bool
	// Elsewhere reports whether a condition is one of several cases of which one holds, so that a
	// path past the last of them need not be feared.
	Elsewhere func(cond ssa.Value) bool

	derived map[ssa.Value]bool
}

// New collects what is computed from the seeds, each of them a value of the same function.
func New(seeds []ssa.Value, void func(ssa.Value) bool) *Guard {
	g := &Guard{Void: void, derived: map[ssa.Value]bool{}}
	for _, s := range seeds {
		g.derive(s)
	}
	return g
}

// Any reports whether there is anything to test.
func (g *Guard) Any() bool { return len(g.derived) > 0 }

// Derived reports whether a value is computed from the seeds.
func (g *Guard) Derived(v ssa.Value) bool { return g.derived[v] }

func (g *Guard) derive(v ssa.Value) {
	if g.derived[v] || v == nil {
		return
	}
	g.derived[v] = true
	if v.Referrers() == nil {
		return
	}
	for _, r := range *v.Referrers() {
		g.through(v, r)
	}
}

// through continues with what an instruction computes of a value.
func (g *Guard) through(v ssa.Value, in ssa.Instruction) {
	switch r := in.(type) {
	case *ssa.Store:
		if r.Val == v {
			g.stored(r)
		}
	case *ssa.MakeClosure, *ssa.Call, *ssa.BinOp, *ssa.UnOp, *ssa.Convert, *ssa.ChangeType, *ssa.MakeInterface, *ssa.ChangeInterface,
		*ssa.TypeAssert, *ssa.Extract, *ssa.Phi, *ssa.Lookup, *ssa.Index, *ssa.Slice, *ssa.Field, *ssa.FieldAddr, *ssa.IndexAddr:
		g.derive(r.(ssa.Value))
	}
}

// stored continues with what reads a variable after a store: before it, err is that of another call.
func (g *Guard) stored(st *ssa.Store) {
	a, ok := st.Addr.(*ssa.Alloc)
	if !ok {
		g.derive(cell(st.Addr))
		return
	}
	g.derived[a] = true
	for _, r := range *a.Referrers() {
		if load, ok := r.(*ssa.UnOp); !ok || reaches(st, load) {
			g.through(a, r)
		}
	}
}

// reaches reports whether a path leads from one instruction of a function to another.
func reaches(from, to ssa.Instruction) bool {
	b := from.Block()
	if b == to.Block() && slices.Index(b.Instrs, from) < slices.Index(b.Instrs, to) {
		return true
	}
	return slices.ContainsFunc(b.Succs, func(s *ssa.BasicBlock) bool { return values.Leads(s, to.Block(), nil) })
}

// cell returns the local variable or argument list that an address is part of, or nil.
func cell(addr ssa.Value) ssa.Value {
	if ia, ok := addr.(*ssa.IndexAddr); ok {
		addr = ia.X
	}
	if a, ok := addr.(*ssa.Alloc); ok {
		return a
	}
	return nil
}

// Point is a place that a path can come to: a block, or the block when it is entered from one of
// those before it.
type Point struct{ Block, From *ssa.BasicBlock }

// Behind reports whether every path from the entry of the function to the point takes the good
// side of a test.
func (g *Guard) Behind(p Point) bool { return !g.reach(p.Block.Parent().Blocks[0], p) }

// Refuses reports whether the function leaves, at some test, on the bad side: what follows
// the test runs only where it held.
func (g *Guard) Refuses(fn *ssa.Function) bool {
	for _, b := range fn.Blocks {
		cond, ok := values.LastIf(b)
		if !ok || !g.derived[cond.Cond] {
			continue
		}
		good, sided := g.sided(cond.Cond)
		for i := range b.Succs {
			if sided && i != good {
				continue
			}
			if g.tests(cond.Cond) && !values.Leads(b.Succs[1-i], b.Succs[i], b) {
				return true
			}
		}
	}
	return false
}

// reach reports whether a path leads from a block to the point without the good side of a test.
func (g *Guard) reach(start *ssa.BasicBlock, p Point) bool {
	if start == p.Block && p.From == nil {
		return true
	}
	seen := map[*ssa.BasicBlock]bool{start: true}
	work := []*ssa.BasicBlock{start}
	for len(work) > 0 {
		b := work[0]
		work = work[1:]
		for i, s := range b.Succs {
			if g.good(b, i, p) || g.past(b, i) {
				continue
			}
			if s == p.Block && (p.From == nil || p.From == b) {
				return true
			}
			if !seen[s] {
				seen[s] = true
				work = append(work, s)
			}
		}
	}
	return false
}

// good reports whether successor i of a block is the side of a test on which it held.
func (g *Guard) good(b *ssa.BasicBlock, i int, p Point) bool {
	cond, ok := values.LastIf(b)
	if !ok || !g.derived[cond.Cond] || !g.tests(cond.Cond) {
		return false
	}
	other := b.Succs[1-i]
	if g.Denies != nil && g.Denies(cond.Cond, other) {
		return true
	}
	if good, sided := g.sided(cond.Cond); sided {
		return i == good
	}
	// A predicate of unknown sense: its good side is the one that goes on, where the other leaves.
	return other != p.Block && !values.Leads(other, p.Block, b)
}

// tests reports whether a condition says more of a value than that it is there.
func (g *Guard) tests(cond ssa.Value) bool {
	if call := verdictOf(cond); call != nil && (asksForError(call) || g.Idle != nil && g.Idle(call)) {
		return false
	}
	switch c := cond.(type) {
	case *ssa.UnOp:
		return g.tests(c.X)
	case *ssa.BinOp:
		if c.Op != token.EQL && c.Op != token.NEQ {
			return false
		}
		for _, side := range []ssa.Value{c.X, c.Y} {
			if isNothing(side) || g.Void != nil && g.Void(side) {
				return false
			}
		}
	case *ssa.Extract:
		switch tuple := c.Tuple.(type) {
		case *ssa.TypeAssert:
			return isStruct(tuple.AssertedType)
		case *ssa.Lookup:
			return g.derived[tuple.Index] && (g.Void == nil || !g.Void(tuple.Index))
		}
	}
	return true
}

// asksForError reports whether a call asks which error there is: that proves nothing of the value.
func asksForError(c *ssa.Call) bool {
	fn := c.Call.StaticCallee()
	return fn != nil && fn.Object() != nil && fn.Object().Pkg() != nil && fn.Object().Pkg().Path() == "errors"
}

// verdictOf returns the call whose error or flag a condition is about, or nil.
func verdictOf(cond ssa.Value) *ssa.Call {
	switch c := cond.(type) {
	case *ssa.Call:
		return c
	case *ssa.UnOp:
		return verdictOf(c.X)
	case *ssa.Extract:
		call, _ := c.Tuple.(*ssa.Call)
		return call
	case *ssa.BinOp:
		for _, side := range []ssa.Value{c.X, c.Y} {
			if values.IsError(side.Type()) {
				if call := verdictOf(side); call != nil {
					return call
				}
			}
		}
	}
	return nil
}

// isNothing reports whether a value is nil, but no error, or the empty text.
func isNothing(v ssa.Value) bool {
	c, ok := values.Unboxed(v).(*ssa.Const)
	if !ok {
		return false
	}
	if c.Value == nil {
		return !values.IsError(v.Type())
	}
	return c.Value.Kind() == constant.String && constant.StringVal(c.Value) == ""
}

// isStruct reports whether a type tells more than the form of a value: a struct or a pointer to one.
func isStruct(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	_, ok := t.Underlying().(*types.Struct)
	return ok
}

// isFalse reports whether a value is the constant false.
func isFalse(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value != nil && c.Value.Kind() == constant.Bool && !constant.BoolVal(c.Value)
}

// sided returns the successor on which a condition holds of the value; false where its sense is unknown.
func (g *Guard) sided(cond ssa.Value) (int, bool) {
	switch c := cond.(type) {
	case *ssa.UnOp:
		i, ok := g.sided(c.X)
		return 1 - i, ok
	case *ssa.BinOp:
		if (c.Op == token.NEQ) != (isFalse(c.X) || isFalse(c.Y)) {
			return 1, true
		}
		return 0, true
	case *ssa.Call:
		return 0, !g.Loose && inStd(c)
	}
	return 0, true
}

// inStd reports whether a call is one of the standard library's.
func inStd(c *ssa.Call) bool {
	fn := c.Call.StaticCallee()
	if fn == nil || fn.Object() == nil || fn.Object().Pkg() == nil {
		return false
	}
	first, _, _ := strings.Cut(fn.Object().Pkg().Path(), "/")
	return !strings.Contains(first, ".")
}
