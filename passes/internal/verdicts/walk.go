// SPDX-License-Identifier: Apache-2.0

package verdicts

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

const (
	maxVisits = 1500 // states followed for one outcome of one verification
	maxCalls  = 4    // functions of the package entered one inside the other
)

// outcome is what a program does after a verification ended in one way.
type outcome struct {
	uses    map[ssa.Instruction]bool // claims are used
	panics  map[ssa.Instruction]bool // a nil token is read
	gates   map[ssa.Instruction]bool // the request is handed on: true if an error was sent before
	effects map[ssa.Instruction]bool // something else is done
	returns []returned
	sorted  bool // it was asked of what kind the verdict is
}

// returned is one way in which a function ends.
type returned struct {
	ret  *ssa.Return
	vals []val
	soft []ssa.Instruction
	flags
}

func newOutcome() *outcome {
	return &outcome{uses: map[ssa.Instruction]bool{}, panics: map[ssa.Instruction]bool{},
		gates: map[ssa.Instruction]bool{}, effects: map[ssa.Instruction]bool{}}
}

// run follows one outcome of a verification.
type run struct {
	r      *Reader
	site   sites.Site
	failed bool
	every  bool            // paths go on where the verdict is judged in a way that is not seen through
	read   []sites.Operand // claims of the token that were read before
	visits int
	calls  map[string]*outcome
	open   map[string]bool // calls being followed
	uses   map[ssa.Value]map[*ssa.BasicBlock]bool
}

func newRun(r *Reader, s sites.Site, failed bool) *run {
	return &run{r: r, site: s, failed: failed, calls: map[string]*outcome{}, open: map[string]bool{}, uses: map[ssa.Value]map[*ssa.BasicBlock]bool{}}
}

// walker follows the paths of one function.
type walker struct {
	*run
	fn    *ssa.Function
	depth int
	out   *outcome
	seen  map[string]bool
	work  []*state
	reach map[*ssa.BasicBlock]bool // blocks that lead to the verification; nil in callees
}

func (r *run) walk(fn *ssa.Function, params []val, depth int) *outcome {
	w := &walker{run: r, fn: fn, depth: depth, out: newOutcome(), seen: map[string]bool{}}
	st := &state{blk: fn.Blocks[0], vals: map[ssa.Value]val{}, cells: map[cell]val{}, objs: map[ssa.Value]taint{}}
	for i, p := range fn.Params {
		if i < len(params) {
			st.set(p, params[i])
		} else if _, isPtr := p.Type().Underlying().(*types.Pointer); isPtr {
			st.set(p, val{obj: p})
		}
	}
	if depth == 0 {
		w.reach = leadsTo(r.site.Instr.Block())
	} else {
		st.after = true
	}
	w.work = []*state{st}
	for len(w.work) > 0 && r.visits < maxVisits {
		st := w.work[len(w.work)-1]
		w.work = w.work[:len(w.work)-1]
		r.visits++
		w.block(st)
	}
	return w.out
}

// leadsTo lists the blocks from which a block can be reached.
func leadsTo(b *ssa.BasicBlock) map[*ssa.BasicBlock]bool {
	out := map[*ssa.BasicBlock]bool{b: true}
	work := []*ssa.BasicBlock{b}
	for len(work) > 0 {
		b, work = work[0], work[1:]
		for _, p := range b.Preds {
			if !out[p] {
				out[p] = true
				work = append(work, p)
			}
		}
	}
	return out
}

// block follows a state to the end of its block.
func (w *walker) block(st *state) {
	if st.at == 0 {
		k := st.key()
		if w.seen[k] || !st.after && w.reach != nil && !w.reach[st.blk] {
			return
		}
		w.seen[k] = true
	}
	for st.at < len(st.blk.Instrs) {
		in := st.blk.Instrs[st.at]
		st.at++
		if !w.step(st, in) {
			return
		}
	}
}

// step runs one instruction; false when the path ends, or goes on as others.
func (w *walker) step(st *state, in ssa.Instruction) bool {
	if in == w.site.Instr && w.depth == 0 {
		return w.verify(st)
	}
	switch in := in.(type) {
	case *ssa.Phi:
		return true // set on the way into the block
	case *ssa.If:
		w.branch(st, in)
		return false
	case *ssa.Jump:
		w.enter(st, st.blk.Succs[0])
		return false
	case *ssa.Return:
		w.finish(st, in)
		return false
	case *ssa.Panic:
		return false
	case *ssa.Store:
		w.store(st, in)
	case *ssa.MapUpdate:
		w.mapUpdate(st, in)
	case *ssa.Send:
		w.keep(st, in, st.value(in.X))
	case ssa.CallInstruction:
		return w.call(st, in)
	case ssa.Value:
		return w.compute(st, in)
	}
	return true
}

// enter continues in the next block, whose phis take what comes from this one.
func (w *walker) enter(st *state, next *ssa.BasicBlock) {
	to := st.fork()
	to.blk, to.at = next, 0
	from := 0
	for i, p := range next.Preds {
		if p == st.blk {
			from = i
		}
	}
	for _, in := range next.Instrs {
		phi, ok := in.(*ssa.Phi)
		if !ok {
			break
		}
		to.set(phi, st.value(phi.Edges[from]))
	}
	w.forgetDead(to)
	w.work = append(w.work, to)
}

// branch continues on the sides of a condition that can be taken.
func (w *walker) branch(st *state, in *ssa.If) {
	cond := st.value(in.Cond)
	if cond.isTrue() {
		w.enter(st, st.blk.Succs[0])
		return
	}
	if cond.isFalse() {
		w.enter(st, st.blk.Succs[1])
		return
	}
	if st.after && cond.of&ofVerdict != 0 && !w.every {
		return // it is judged in a way that is not seen through
	}
	if st.after {
		if cond.of&ofClaims != 0 {
			st.decided = true
			// Where an error was sent, and the path did not end, there is no other left to send.
			if at, ok := in.Cond.(ssa.Instruction); ok && st.answered && !st.aborted {
				w.out.uses[at] = true
			}
		}
		st.unsure = st.unsure || cond.of == 0 && !w.asksNil(st, in.Cond)
	}
	for i, taken := range []bool{true, false} {
		side := st.fork()
		w.assume(side, in.Cond, taken)
		w.enter(side, st.blk.Succs[i])
	}
}

// asksNil reports whether a condition asks whether what came out of the verification is nil.
func (w *walker) asksNil(st *state, cond ssa.Value) bool {
	cmp, ok := cond.(*ssa.BinOp)
	return ok && (st.value(cmp.X).of|st.value(cmp.Y).of) != 0
}

// assume notes what follows from a condition: its own value, and whether a token is nil.
func (w *walker) assume(st *state, cond ssa.Value, taken bool) {
	if refs := cond.Referrers(); refs != nil && len(*refs) > 1 {
		st.set(cond, boolean(taken))
	}
	if not, ok := cond.(*ssa.UnOp); ok && not.Op == token.NOT {
		w.assume(st, not.X, !taken)
		return
	}
	cmp, ok := cond.(*ssa.BinOp)
	if !ok || cmp.Op != token.EQL && cmp.Op != token.NEQ {
		return
	}
	for _, side := range [][2]ssa.Value{{cmp.X, cmp.Y}, {cmp.Y, cmp.X}} {
		if st.value(side[1]).null != isNil || !nilable(side[0].Type()) {
			continue
		}
		x := st.value(side[0])
		x.null = notNil
		if taken == (cmp.Op == token.EQL) {
			x = val{null: isNil}
		}
		st.set(side[0], x)
		if load, ok := side[0].(*ssa.UnOp); ok && load.Op == token.MUL {
			if c, ok := st.cellOf(load.X); ok {
				st.put(c, x)
			}
		}
	}
}

func nilable(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Map, *types.Slice, *types.Interface, *types.Signature, *types.Chan:
		return true
	}
	return false
}

// zero is what a variable of that type holds at first.
func zero(t types.Type) val {
	if nilable(t) {
		return val{null: isNil}
	}
	b, ok := t.Underlying().(*types.Basic)
	if !ok {
		return val{}
	}
	switch {
	case b.Info()&types.IsBoolean != 0:
		return boolean(false)
	case b.Info()&types.IsString != 0:
		return val{c: constant.MakeString("")}
	case b.Info()&types.IsInteger != 0:
		return val{c: constant.MakeInt64(0)}
	}
	return val{}
}
