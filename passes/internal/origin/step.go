// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// Stepped is a value one step back, and the instruction that uses it there.
type Stepped struct {
	Val  ssa.Value
	User ssa.Instruction
}

// Step returns the values that v can be, one step back: what is stored in the cell that
// it loads, what the function it calls returns, what callers pass. Empty if unknown.
func (p *Package) Step(v ssa.Value) []Stepped {
	switch v := v.(type) {
	case *ssa.UnOp:
		if v.Op == token.MUL {
			return p.stored(v.X)
		}
	case *ssa.Phi:
		var out []Stepped
		for _, e := range v.Edges {
			out = append(out, Stepped{e, v})
		}
		return out
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok {
			return p.returned(call, v.Index)
		}
	case *ssa.Call:
		return p.returned(v, 0)
	case *ssa.Parameter:
		return p.passed(v)
	case *ssa.Field:
		if u, ok := v.X.(*ssa.UnOp); ok {
			return steps(p.localFieldWrites(u.X, v.Field))
		}
	}
	return nil
}

// stored lists the values that a cell can hold.
func (p *Package) stored(addr ssa.Value) []Stepped {
	switch a := addr.(type) {
	case *ssa.Alloc:
		return steps(p.cellWrites(a))
	case *ssa.FreeVar:
		if mcs := p.closures[a.Parent()]; len(mcs) == 1 {
			return p.stored(mcs[0].Bindings[freeIndex(a)])
		}
	case *ssa.Global:
		return steps(p.globals[a])
	case *ssa.FieldAddr:
		if ws := p.localFieldWrites(a.X, a.Field); len(ws) > 0 {
			return steps(ws)
		}
		if f := fieldOf(a.X.Type(), a.Field); f != nil && f.Pkg() == p.SSA.Pkg {
			return steps(p.fields[f])
		}
	}
	return nil
}

func steps(ws []cellWrite) []Stepped {
	var out []Stepped
	for _, w := range ws {
		if w.val != nil {
			out = append(out, Stepped{w.val, w.instr})
		}
	}
	return out
}

func (p *Package) returned(call *ssa.Call, i int) []Stepped {
	var out []Stepped
	for _, fn := range p.Callees(&call.Call) {
		for _, b := range fn.Blocks {
			if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && i < len(ret.Results) {
				out = append(out, Stepped{ret.Results[i], ret})
			}
		}
	}
	return out
}

func (p *Package) passed(v *ssa.Parameter) []Stepped {
	fn := v.Parent()
	var out []Stepped
	for _, call := range p.callers[fn] {
		if a := argument(call.Common(), fn, slices.Index(fn.Params, v)); a != nil {
			out = append(out, Stepped{a, call})
		}
	}
	return out
}

// Bindings lists what the closures of a free variable's function bind to it.
func (p *Package) Bindings(v *ssa.FreeVar) []ssa.Value {
	var out []ssa.Value
	for _, mc := range p.closures[v.Parent()] {
		out = append(out, mc.Bindings[freeIndex(v)])
	}
	return out
}

// Returns lists what the functions of this package that a call can enter return as result i.
func (p *Package) Returns(call *ssa.Call, i int) []Stepped { return p.returned(call, i) }
