// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
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
