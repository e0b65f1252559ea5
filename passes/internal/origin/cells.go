// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// cellWrites lists what is written to a local cell, from closures too.
func (p *Package) cellWrites(cell ssa.Value) []cellWrite {
	var out []cellWrite
	for _, r := range referrers(cell) {
		switch r := r.(type) {
		case *ssa.Store:
			if r.Addr == cell {
				out = append(out, cellWrite{val: r.Val, instr: r})
			}
		case *ssa.MakeClosure:
			for _, v := range inside(r, cell) {
				out = append(out, p.cellWrites(v)...)
			}
		case *ssa.MakeInterface:
			out = append(out, callsWith(r)...)
		case ssa.CallInstruction:
			out = append(out, argWrites(r, cell)...)
		}
	}
	return out
}

// index is the argument of a call write, receiver first.
func (c cellWrite) index() int { return c.arg }

// callsWith lists the calls that a boxed address is handed to.
func callsWith(v ssa.Value) []cellWrite {
	var out []cellWrite
	for _, r := range *v.Referrers() {
		if call, ok := r.(ssa.CallInstruction); ok {
			out = append(out, argWrites(call, v)...)
		}
	}
	return out
}

func argWrites(call ssa.CallInstruction, v ssa.Value) []cellWrite {
	var out []cellWrite
	for i := 0; ; i++ {
		a := slot(call.Common(), i)
		if a == nil {
			return out
		}
		if a == v {
			out = append(out, cellWrite{call: call, arg: i, instr: call})
		}
	}
}

// reaching keeps of the writes to a local cell those whose value a load can find: not those
// that come after it, nor those that others replace on every way to it. What is written in
// another function can come at any time, and so can all where the load is not known.
func reaching(writes []cellWrite, load ssa.Instruction) []cellWrite {
	return lasting(writes, replacing(writes), load)
}

func lasting(writes []cellWrite, replaced map[ssa.Instruction]bool, load ssa.Instruction) []cellWrite {
	if load == nil {
		return writes
	}
	return slices.DeleteFunc(slices.Clone(writes), func(w cellWrite) bool {
		return w.instr.Parent() == load.Parent() && !Avoids(w.instr, load, replaced)
	})
}

// replacing returns those of some writes that leave nothing of what was there before.
func replacing(writes []cellWrite) map[ssa.Instruction]bool {
	out := map[ssa.Instruction]bool{}
	for _, w := range writes {
		if w.val != nil {
			out[w.instr] = true
		}
	}
	return out
}

// wholes lists the writes of a local struct as a whole: cfg := load(); cfg := config{...}.
func (p *Package) wholes(a *ssa.Alloc) []cellWrite {
	return slices.DeleteFunc(p.cellWrites(a), func(c cellWrite) bool { return !c.isWhole(a) })
}

// isWhole reports whether a write replaces all that a local variable holds.
func (c cellWrite) isWhole(a *ssa.Alloc) bool {
	st, ok := c.instr.(*ssa.Store)
	return ok && st.Addr == a
}

// localField continues with what a load finds in field i of a struct that stands in a local
// variable. It reports whether that is all that the field can hold there.
func (t *tracer) localField(base ssa.Value, i int, load ssa.Instruction, w way) bool {
	a := localAlloc(t.p, base)
	if a == nil {
		return false
	}
	own := t.p.fieldWrites(a, i)
	found, open := false, t.p.handedOut(a, load)
	for _, c := range reaching(append(own[:len(own):len(own)], t.p.wholes(a)...), load) {
		if !c.isWhole(a) {
			found = true
			t.write(c, w)
			continue
		}
		of, ok := c.val.(*ssa.UnOp)
		switch {
		case ok && t.localField(of.X, i, of, w):
			found = true
		case !ok || localAlloc(t.p, of.X) == nil || len(own) == 0:
			open = true
		}
	}
	return found && !open
}

// localFieldWrites lists the writes to field i of a struct that stands in a local
// cell of the function (or one that encloses it).
func (p *Package) localFieldWrites(base ssa.Value, i int) []cellWrite {
	a := localAlloc(p, base)
	if a == nil {
		return nil
	}
	return p.fieldWrites(a, i)
}

func (p *Package) fieldWrites(a ssa.Value, i int) []cellWrite {
	var out []cellWrite
	for _, name := range p.names(a) {
		for _, r := range referrers(name) {
			if fa, ok := r.(*ssa.FieldAddr); ok && fa.X == name && fa.Field == i {
				out = append(out, p.cellWrites(fa)...)
			}
		}
	}
	return out
}

// localAlloc returns the allocation that a pointer certainly is, or nil.
func localAlloc(p *Package, v ssa.Value) *ssa.Alloc {
	for range 4 {
		switch x := v.(type) {
		case *ssa.Alloc:
			return x
		case *ssa.FreeVar:
			mcs := p.closures[x.Parent()]
			if len(mcs) != 1 {
				return nil
			}
			v = mcs[0].Bindings[freeIndex(x)]
		case *ssa.UnOp:
			// A pointer kept in a local variable with one assignment.
			cell := localAlloc(p, x.X)
			if cell == nil {
				return nil
			}
			ws := p.cellWrites(cell)
			if len(ws) != 1 || ws[0].val == nil {
				return nil
			}
			v = ws[0].val
		default:
			return nil
		}
	}
	return nil
}
