// SPDX-License-Identifier: Apache-2.0

package verdicts

import (
	"golang.org/x/tools/go/ssa"
)

// forgetDead drops what nothing from the state's block on asks for any more, so that paths
// that differ in it only become one.
func (w *walker) forgetDead(st *state) {
	for v := range st.vals {
		if phi, ok := v.(*ssa.Phi); ok && phi.Block() == st.blk {
			continue // it was just set
		}
		if !w.live(v, st.blk) {
			delete(st.vals, v)
		}
	}
	for c := range st.cells {
		// The results of a call; variables may be read through their address.
		if call, ok := c.base.(*ssa.Call); ok && !w.live(call, st.blk) {
			delete(st.cells, c)
		}
	}
}

// live reports whether some path from the beginning of a block uses a value.
func (w *walker) live(v ssa.Value, b *ssa.BasicBlock) bool {
	blocks, known := w.uses[v]
	if !known {
		blocks = liveIn(v)
		w.uses[v] = blocks
	}
	return blocks[b]
}

// liveIn lists the blocks at whose beginning a value is still needed. A phi takes it at
// the end of the block before.
func liveIn(v ssa.Value) map[*ssa.BasicBlock]bool {
	def, _ := v.(ssa.Instruction)
	var work []*ssa.BasicBlock
	in := map[*ssa.BasicBlock]bool{}
	need := func(b *ssa.BasicBlock) {
		if !in[b] && (def == nil || def.Block() != b) {
			in[b] = true
			work = append(work, b)
		}
	}
	if v.Referrers() == nil {
		return in
	}
	for _, r := range *v.Referrers() {
		phi, ok := r.(*ssa.Phi)
		if !ok {
			need(r.Block())
			continue
		}
		for i, e := range phi.Edges {
			if e == v {
				need(phi.Block().Preds[i])
			}
		}
	}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		for _, p := range b.Preds {
			need(p)
		}
	}
	return in
}
