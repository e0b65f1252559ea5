// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Use is one thing that happens to an object built here.
type Use struct {
	// Instr is the instruction: MapUpdate, Store, a call, Return, FieldAddr read and so on.
	Instr ssa.Instruction
	// Alias is the value under which the instruction sees the object or its part.
	Alias ssa.Value
	// Path are the field indexes from the object to the part.
	Path []int
	// Via are the calls in the object's own function through which the use happens, outermost first.
	Via []ssa.CallInstruction
}

type usesWalker struct {
	p      *Package
	seen   map[use]bool
	out    []Use
	follow func(ssa.CallInstruction, ssa.Value) bool
}

// use is a value under which the object is seen in a function that a call entered.
type use struct {
	v    ssa.Value
	call ssa.CallInstruction
}

const maxUses = 2000

// Uses lists what happens to the object v in this package, under every local name
// and in the functions of this package that it is handed to.
func (p *Package) Uses(v ssa.Value) []Use { return p.UsesThrough(v, nil) }

// UsesThrough is Uses that also continues with the results of the calls for which
// follow holds, builders whose methods return themselves, and with copies as another type of text.
func (p *Package) UsesThrough(v ssa.Value, follow func(call ssa.CallInstruction, alias ssa.Value) bool) []Use {
	u := &usesWalker{p: p, seen: map[use]bool{}, follow: follow}
	u.object(v, nil, nil)
	return u.out
}

// object visits all uses of a value that is the object, a pointer to it or a box of it.
func (u *usesWalker) object(v ssa.Value, path []int, via []ssa.CallInstruction) {
	k := use{v: v}
	if len(via) > 0 {
		k.call = via[len(via)-1]
	}
	if u.seen[k] || len(u.out) > maxUses || v.Referrers() == nil {
		return
	}
	u.seen[k] = true
	for _, in := range *v.Referrers() {
		u.use(v, in, path, via)
	}
}

func (u *usesWalker) add(v ssa.Value, in ssa.Instruction, path []int, via []ssa.CallInstruction) {
	u.out = append(u.out, Use{Instr: in, Alias: v, Path: path, Via: via})
}

func (u *usesWalker) use(v ssa.Value, in ssa.Instruction, path []int, via []ssa.CallInstruction) {
	switch in := in.(type) {
	case *ssa.Slice, *ssa.ChangeType, *ssa.MakeInterface, *ssa.ChangeInterface, *ssa.TypeAssert, *ssa.Phi:
		u.object(in.(ssa.Value), path, via)
	case *ssa.Extract:
		if in.Index == 0 {
			u.object(in, path, via)
		}
	case *ssa.FieldAddr:
		u.object(in, append(path[:len(path):len(path)], in.Field), via)
	case *ssa.UnOp:
		// *p: a copy of the struct, or the object out of the variable that holds it.
		u.add(v, in, path, via)
		if in.Op == token.MUL && refers(in) {
			u.object(in, path, via)
		}
	case *ssa.Store:
		u.add(v, in, path, via)
		if in.Val == v {
			u.stored(in, path, via)
		}
	case *ssa.MakeClosure:
		fn := in.Fn.(*ssa.Function)
		for i, b := range in.Bindings {
			if b == v && i < len(fn.FreeVars) {
				u.object(fn.FreeVars[i], path, via)
			}
		}
	case *ssa.Convert:
		u.add(v, in, path, via)
		if u.follow != nil { // a copy: string(b)
			u.object(in, path, via)
		}
	case *ssa.DebugRef:
	case ssa.CallInstruction:
		u.call(v, in, path, via)
	default:
		u.add(v, in, path, via)
	}
}

// refers reports whether a loaded value still leads to the object: a map, pointer, slice or interface.
func refers(v ssa.Value) bool {
	return values.StructOf(v.Type()) == nil || isPointer(v)
}

// stored continues with the loads of the local variable that now holds the object.
func (u *usesWalker) stored(st *ssa.Store, path []int, via []ssa.CallInstruction) {
	switch cell := st.Addr.(type) {
	case *ssa.Alloc:
		u.object(cell, path, via)
	case *ssa.IndexAddr:
		if list, ok := cell.X.(*ssa.Alloc); ok {
			u.object(list, path, via) // the arguments of a variadic call
		}
	case *ssa.FieldAddr:
		if f := fieldOf(cell.X.Type(), cell.Field); f != nil && f.Pkg() == u.p.SSA.Pkg && values.IsReference(st.Val.Type()) {
			for _, w := range u.p.loads[f] {
				u.object(w, path, via)
			}
		}
	case *ssa.FreeVar:
		i := freeIndex(cell)
		u.object(cell, path, via)
		for _, mc := range u.p.closures[cell.Parent()] {
			u.object(mc.Bindings[i], path, via)
		}
	case *ssa.Global:
		for _, w := range u.p.globalLoads(cell) {
			u.object(w, path, via)
		}
	}
}

func (u *usesWalker) call(v ssa.Value, in ssa.CallInstruction, path []int, via []ssa.CallInstruction) {
	u.add(v, in, path, via)
	if val, ok := in.(ssa.Value); ok && u.follow != nil && u.follow(in, v) {
		u.object(val, path, via)
	}
	c := in.Common()
	if len(via) >= maxDepth {
		return
	}
	for _, fn := range u.p.Callees(c) {
		for i := range fn.Params {
			if slot(c, i) == v || argument(c, fn, i) == v {
				u.object(fn.Params[i], path, append(via[:len(via):len(via)], in))
			}
		}
	}
}

// Registrations lists the calls that are handed a declared function as a value.
func (p *Package) Registrations(fn *ssa.Function) []ssa.CallInstruction { return p.handlers[fn] }

// Objects returns the objects built here that v can be, or that the variadic list v holds.
func (p *Package) Objects(v ssa.Value, user ssa.Instruction) []ssa.Value {
	var out []ssa.Value
	for _, src := range p.Roots(v, user) {
		switch o := src.Value.(type) {
		case *ssa.MakeMap:
			out = append(out, o)
		case *ssa.Alloc:
			elems := values.Elements(o)
			if len(elems) == 0 {
				out = append(out, o)
			}
			for _, e := range elems {
				out = append(out, p.Objects(e.Val, e.By)...)
			}
		}
	}
	return out
}
