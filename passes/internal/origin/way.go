// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// frame is one call that the trace has entered from its result.
type frame struct {
	call  ssa.CallInstruction
	fn    *ssa.Function
	up    *frame
	depth int
	asked bool // what was found inside depends on what this call passes
}

// passed returns what the call passes as a parameter of the function that it enters.
func (f *frame) passed(p *ssa.Parameter) ssa.Value {
	f.asked = true
	return argument(f.call.Common(), p.Parent(), slices.Index(p.Parent().Params, p))
}

// named returns the text of a value that names a setting or entry, or the parameter that brings it.
func named(v ssa.Value, ctx *frame) (string, *ssa.Parameter) {
	for {
		p, ok := v.(*ssa.Parameter)
		if !ok || ctx == nil {
			return values.Text(v), p
		}
		v, ctx = ctx.passed(p), ctx.up
	}
}

// way is the state of one branch of a trace: how it got here.
type way struct {
	ctx     *frame
	path    *hop
	fields  *label
	calls   *holder
	joined  bool
	deflt   bool
	public  bool
	checked bool
	parsed  bool
	derived bool
	sizes   *sizes
	shared  bool            // through a field or package variable
	cell    *types.Var      // the field or variable nearest to the origin
	near    token.Pos       // position of the instruction that uses the value
	user    *ssa.Function   // function of that instruction
	reading ssa.Instruction // by which what the value points to is read
	dropped ssa.Value       // what is taken out of the text on the way
	entry   string          // the name under which the value is read from its container
	namer   *ssa.Parameter  // names the setting that is read
	read    token.Pos       // where it is read
	part    int             // 1 + the constant index under which it is read from a list
}

type hop struct {
	place Place
	next  *hop
}

// places lists the steps, the origin first.
func (h *hop) places() []Place {
	n := 0
	for l := h; l != nil; l = l.next {
		n++
	}
	out := make([]Place, 0, n)
	for l := h; l != nil; l = l.next {
		out = append(out, l.place)
	}
	return out
}

type label struct {
	name    string
	holders []string
	next    *label
}

type holder struct {
	call ssa.Value
	next *holder
}

func (w way) step(pos token.Pos, note string) way {
	if pos.IsValid() {
		w.path = &hop{Place{Pos: pos, Note: note}, w.path}
	}
	return w
}

func (w way) at(in ssa.Instruction) way {
	if in.Pos().IsValid() {
		w.near = in.Pos()
	}
	w.user = in.Parent()
	if w.reading == nil || w.reading.Parent() != w.user {
		w.reading = in
	}
	return w
}

// reader returns the instruction that reads what the value points to: a call, a load, a
// return; nil where that can be at any time.
func (w way) reader() ssa.Instruction {
	switch w.reading.(type) {
	case *ssa.Call, *ssa.Return, *ssa.UnOp:
		return w.reading
	}
	return nil
}

// reset forgets the calls entered: a field or variable is shared by all callers.
func (w way) reset() way { w.ctx = nil; return w }
