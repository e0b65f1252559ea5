// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Emptied reports whether a field of the struct that v is, or points to, holds nothing or a
// constant at an instruction, on whatever way that is reached: u.Password = "", or a method
// of this package that does so.
func (p *Package) Emptied(v ssa.Value, field string, at ssa.Instruction) bool {
	if load, ok := v.(*ssa.UnOp); ok && load.Op == token.MUL {
		v, at = load.X, load
		if a := localAlloc(p, v); a != nil {
			v = a
		}
	}
	st := values.StructOf(v.Type())
	if st == nil || at.Parent() != v.Parent() {
		return false
	}
	i := slices.IndexFunc(slices.Collect(st.Fields()), func(f *types.Var) bool { return f.Name() == field })
	if i < 0 {
		return false
	}
	empties, ok := p.empties(v, i)
	if !ok {
		return false
	}
	def, _ := v.(ssa.Instruction)
	filled := []ssa.Instruction{def}
	if a, ok := v.(*ssa.Alloc); ok {
		for _, w := range p.wholes(a) {
			filled = append(filled, w.instr)
		}
	}
	return !slices.ContainsFunc(filled, func(from ssa.Instruction) bool { return Avoids(from, at, empties) })
}

// empties lists the instructions that put nothing or a constant into field i of the struct
// that v points to; false if there are none, or others put something else there.
func (p *Package) empties(v ssa.Value, i int) (map[ssa.Instruction]bool, bool) {
	out, ok := p.constWrites(v, i)
	if !ok {
		return nil, false
	}
	for _, r := range referrers(v) {
		call, ok := r.(ssa.CallInstruction)
		if !ok {
			continue
		}
		if fn := p.Static(call.Common()); fn != nil && p.emptiesParam(fn, slices.Index(call.Common().Args, v), i) {
			out[call] = true
		}
	}
	return out, len(out) > 0
}

// constWrites lists the writes to field i of the struct that v points to; false if one of
// them writes something else than a constant.
func (p *Package) constWrites(v ssa.Value, i int) (map[ssa.Instruction]bool, bool) {
	out := map[ssa.Instruction]bool{}
	for _, w := range p.fieldWrites(v, i) {
		if _, fixed := w.val.(*ssa.Const); !fixed {
			return nil, false
		}
		out[w.instr] = true
	}
	return out, true
}

// emptiesParam reports whether a function always empties field i of the struct that its
// parameter points to.
func (p *Package) emptiesParam(fn *ssa.Function, param, i int) bool {
	if param < 0 || param >= len(fn.Params) || fn.Blocks == nil || !isPointer(fn.Params[param]) {
		return false
	}
	stop, ok := p.constWrites(fn.Params[param], i)
	if !ok || len(stop) == 0 {
		return false
	}
	return !slices.ContainsFunc(fn.Blocks, func(b *ssa.BasicBlock) bool {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		return ok && Avoids(nil, ret, stop)
	})
}
