// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// Context is the chain of calls through which a trace came to a value. The zero
// Context has entered none: parameters are anybody's.
type Context struct{ calls *frame }

// Inside is the context of a function that is entered through these calls, the outermost first.
func Inside(via []ssa.CallInstruction) Context {
	var f *frame
	for _, call := range via {
		f = &frame{call: call, up: f, depth: depth(f) + 1}
	}
	return Context{f}
}

// TraceIn is Trace of a value to which an earlier trace came within a context.
func (p *Package) TraceIn(v ssa.Value, user ssa.Instruction, in Context, q Query) []Source {
	t := p.tracer(q)
	t.start = v
	w := way{ctx: in.calls}
	if user != nil {
		w.near, w.user, w.reading = user.Pos(), user.Parent(), user
	}
	t.walk(v, w)
	return t.out
}

// Stored is a value that an instruction puts somewhere.
type Stored struct {
	Val ssa.Value
	By  ssa.Instruction
}

// FieldStores lists what is stored into field i of the struct that stands in a local
// variable of its function.
func (p *Package) FieldStores(base ssa.Value, i int) []Stored {
	var out []Stored
	for _, w := range p.localFieldWrites(base, i) {
		if w.val != nil {
			out = append(out, Stored{w.val, w.instr})
		}
	}
	return out
}

// Stores lists what is stored into a local variable as a whole.
func (p *Package) Stores(a *ssa.Alloc) []Stored {
	var out []Stored
	for _, w := range p.cellWrites(a) {
		out = append(out, Stored{w.val, w.instr})
	}
	return out
}

// Passed returns the argument of a call that becomes the parameter of a function that it enters.
func Passed(call ssa.CallInstruction, param *ssa.Parameter) ssa.Value {
	return argument(call.Common(), param.Parent(), slices.Index(param.Parent().Params, param))
}
