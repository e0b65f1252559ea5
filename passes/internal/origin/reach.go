// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Avoids reports whether some path of the function leads from instruction from to
// instruction to without passing any of the instructions in stop.
// A nil from means the function's entry.
func Avoids(from, to ssa.Instruction, stop map[ssa.Instruction]bool) bool {
	fn := to.Parent()
	start, at := fn.Blocks[0], 0
	if from != nil {
		start, at = from.Block(), index(from)+1
	}
	seen := map[*ssa.BasicBlock]bool{}
	var visit func(b *ssa.BasicBlock, i int) bool
	visit = func(b *ssa.BasicBlock, i int) bool {
		for _, in := range b.Instrs[i:] {
			if in == to {
				return true
			}
			if stop[in] {
				return false
			}
		}
		for _, s := range b.Succs {
			if !seen[s] {
				seen[s] = true
				if visit(s, 0) {
					return true
				}
			}
		}
		return false
	}
	return visit(start, at)
}

func index(in ssa.Instruction) int {
	for i, x := range in.Block().Instrs {
		if x == in {
			return i
		}
	}
	return 0
}

func isPointer(v ssa.Value) bool {
	_, ok := v.Type().Underlying().(*types.Pointer)
	return ok
}

// globalLoads lists the loads of a package variable in this package.
func (p *Package) globalLoads(g *ssa.Global) []ssa.Value {
	var out []ssa.Value
	for _, fn := range p.funcs {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				if u, ok := in.(*ssa.UnOp); ok && u.X == g {
					out = append(out, u)
				}
			}
		}
	}
	return out
}

// StoresTo lists the stores of this package into a package variable and its fields.
func (p *Package) StoresTo(g *ssa.Global) []*ssa.Store {
	var out []*ssa.Store
	for _, fn := range p.funcs {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				st, ok := in.(*ssa.Store)
				if !ok {
					continue
				}
				addr := st.Addr
				if fa, ok := addr.(*ssa.FieldAddr); ok {
					addr = fa.X
				}
				if addr == ssa.Value(g) {
					out = append(out, st)
				}
			}
		}
	}
	return out
}

// Outcome says on which outcome of a call that returns an error an instruction runs.
type Outcome uint8

const (
	Either Outcome = iota
	OnSuccess
	OnError
)

// After reports on which outcome of call the instruction at, of the same function, runs.
func After(call ssa.Value, at ssa.Instruction) Outcome {
	for _, err := range errorsOf(call) {
		for _, r := range *err.Referrers() {
			cmp, ok := r.(*ssa.BinOp)
			if !ok || cmp.Op != token.NEQ && cmp.Op != token.EQL {
				continue
			}
			for _, r := range *cmp.Referrers() {
				cond, ok := r.(*ssa.If)
				if !ok {
					continue
				}
				bad, good := cond.Block().Succs[0], cond.Block().Succs[1]
				if cmp.Op == token.EQL {
					bad, good = good, bad
				}
				if len(bad.Preds) == 1 && bad.Dominates(at.Block()) {
					return OnError
				}
				if len(good.Preds) == 1 && good.Dominates(at.Block()) {
					return OnSuccess
				}
			}
		}
	}
	return Either
}

// errorsOf returns the error results of a call.
func errorsOf(call ssa.Value) []ssa.Value {
	if call.Referrers() == nil {
		return nil
	}
	if values.IsError(call.Type()) {
		return append(reloads(call), call)
	}
	var out []ssa.Value
	for _, r := range *call.Referrers() {
		if ex, ok := r.(*ssa.Extract); ok && values.IsError(ex.Type()) {
			out = append(append(out, ex), reloads(ex)...)
		}
	}
	return out
}

// reloads returns the loads of a variable right after the value was put into it: named
// results of functions that defer are such variables.
func reloads(v ssa.Value) []ssa.Value {
	var out []ssa.Value
	for _, r := range *v.Referrers() {
		st, ok := r.(*ssa.Store)
		if !ok || st.Val != v {
			continue
		}
		for _, in := range st.Block().Instrs[index(st)+1:] {
			if again, ok := in.(*ssa.Store); ok && again.Addr == st.Addr {
				break
			}
			if load, ok := in.(*ssa.UnOp); ok && load.Op == token.MUL && load.X == st.Addr {
				out = append(out, load)
			}
		}
	}
	return out
}

// Returned returns result i of a return, as it was put into a named result in the same block.
func Returned(ret *ssa.Return, i int) ssa.Value {
	load, ok := ret.Results[i].(*ssa.UnOp)
	if !ok || load.Op != token.MUL {
		return ret.Results[i]
	}
	val := ret.Results[i]
	for _, in := range ret.Block().Instrs {
		if st, ok := in.(*ssa.Store); ok && st.Addr == load.X {
			val = st.Val
		}
	}
	return val
}
