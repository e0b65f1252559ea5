// SPDX-License-Identifier: Apache-2.0

package verdicts

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// store puts a value into a variable; what others can read is kept.
func (w *walker) store(st *state, in *ssa.Store) {
	x := st.value(in.Val)
	if c, ok := st.cellOf(in.Addr); ok {
		if c.part == whole && !nilable(in.Val.Type()) {
			x.of |= st.held(x)
		}
		st.put(c, x)
		if _, captured := in.Addr.(*ssa.FreeVar); captured {
			w.keep(st, in, x)
		}
		return
	}
	if base, ok := root(in.Addr).(*ssa.Alloc); ok {
		if t := st.held(x); t != 0 {
			st.objs[base] |= t
		}
		return
	}
	w.keep(st, in, x)
}

// root is the variable of which an address is a part.
func root(addr ssa.Value) ssa.Value {
	switch a := addr.(type) {
	case *ssa.FieldAddr:
		return root(a.X)
	case *ssa.IndexAddr:
		return root(a.X)
	}
	return addr
}

func (w *walker) mapUpdate(st *state, in *ssa.MapUpdate) {
	x := st.value(in.Value)
	if m := st.value(in.Map); m.obj != nil {
		if t := st.held(x); t != 0 {
			st.objs[m.obj] |= t
		}
		if _, local := m.obj.(*ssa.MakeMap); local {
			return
		}
	}
	w.keep(st, in, x)
}

// keep notes that a value is put where others see it.
func (w *walker) keep(st *state, in ssa.Instruction, x val) {
	if !st.after {
		return
	}
	t := st.held(x)
	if t&ofVerdict != 0 {
		st.handed = true
	}
	if t&(ofClaims|ofToken) != 0 {
		st.soft = append(st.soft, in)
	}
}

// finish notes how a function ends.
func (w *walker) finish(st *state, ret *ssa.Return) {
	if !st.after {
		return
	}
	rt := returned{ret: ret, soft: st.soft, flags: st.flags}
	for _, v := range ret.Results {
		x := st.value(v)
		switch w.changedLater(v) {
		case cleared:
			x = val{null: isNil}
		case changed:
			x = val{}
			rt.handed = true
		}
		x.of = st.held(x)
		x.obj = nil
		rt.vals = append(rt.vals, x)
	}
	w.out.returns = append(w.out.returns, rt)
}

// changedLater says what a deferred function does to a named result.
func (w *walker) changedLater(v ssa.Value) change {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return kept
	}
	a, ok := load.X.(*ssa.Alloc)
	if !ok {
		return kept
	}
	out := kept
	for _, r := range *a.Referrers() {
		mc, ok := r.(*ssa.MakeClosure)
		if !ok || !deferred(mc) {
			continue
		}
		for i, b := range mc.Bindings {
			if b == a {
				out = max(out, writes(mc.Fn.(*ssa.Function).FreeVars[i]))
			}
		}
	}
	return out
}

// change is what becomes of a variable.
type change int

const (
	kept    change = iota
	cleared        // an error is set to nil, whatever it is
	changed
)

// writes says what a function does to a variable of the one around it.
func writes(fv *ssa.FreeVar) change {
	out := kept
	for _, r := range *fv.Referrers() {
		st, ok := r.(*ssa.Store)
		if !ok || st.Addr != fv {
			continue
		}
		if !values.IsError(st.Val.Type()) || !values.IsNil(st.Val) || !always(st.Block()) {
			return changed
		}
		out = cleared
	}
	return out
}

// always reports whether a block runs wherever an error is one: under no condition but err != nil.
func always(b *ssa.BasicBlock) bool {
	for cond, holds := range values.Held(b) {
		cmp, ok := cond.(*ssa.BinOp)
		if !ok || !values.IsError(cmp.X.Type()) || !values.ComparesNil(cmp) || (cmp.Op == token.NEQ) != holds {
			return false
		}
	}
	return true
}

func deferred(mc *ssa.MakeClosure) bool {
	for _, r := range *mc.Referrers() {
		if _, ok := r.(*ssa.Defer); ok {
			return true
		}
	}
	return false
}

// forget drops what is known of variables that a call is handed the address of, or
// closures that can change them.
func (w *walker) forget(st *state, args []ssa.Value) {
	for _, a := range args {
		if mc, ok := a.(*ssa.MakeClosure); ok {
			w.forget(st, mc.Bindings)
			continue
		}
		x := st.value(a)
		if _, isAlloc := x.obj.(*ssa.Alloc); !isAlloc {
			continue
		}
		for c := range st.cells {
			if c.base == x.obj && !isArray(x.obj.Type()) {
				if t := st.cells[c].of; t != 0 {
					st.objs[x.obj] |= t &^ ofVerdict
				}
				delete(st.cells, c)
			}
		}
	}
}

func isArray(t types.Type) bool {
	ptr, ok := t.Underlying().(*types.Pointer)
	if !ok {
		return false
	}
	_, ok = ptr.Elem().Underlying().(*types.Array)
	return ok
}
