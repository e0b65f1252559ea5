// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

func (t *tracer) param(v *ssa.Parameter, w way) {
	fn := v.Parent()
	if w.ctx != nil {
		if arg := w.ctx.passed(v); arg != nil {
			call := w.ctx.call
			w.ctx = w.ctx.up
			w = w.step(call.Pos(), "passed to "+fn.Name())
			w.reading = call
			t.walk(arg, w.at(call))
			return
		}
	}
	i := slices.Index(fn.Params, v)
	if r, ok := t.p.handed(fn, i); ok {
		t.remote(r, v, w)
		return
	}
	if fn.Object() != nil || len(t.p.callers[fn]) == 0 {
		t.emit(Source{Kind: jose.Parameter, Value: v, Param: v}, w)
		return
	}
	// An anonymous function that is called by name: its callers are all here.
	for _, call := range t.p.callers[fn] {
		if arg := argument(call.Common(), fn, i); arg != nil {
			t.walk(arg, w.reset().step(call.Pos(), "passed to "+fn.Name()).at(call))
		}
	}
}

// handed returns what a library hands to parameter i of a callback that is put into one of its fields.
func (p *Package) handed(fn *ssa.Function, i int) (Remote, bool) {
	field := p.callbacks[fn]
	if field == nil {
		return Remote{}, false
	}
	named, f := FieldOf(field)
	return p.Know.Handed(named, f, i)
}

// argument returns the argument of a call that becomes parameter i (receiver first) of fn.
func argument(c *ssa.CallCommon, fn *ssa.Function, i int) ssa.Value {
	if c.IsInvoke() {
		if i == 0 {
			return c.Value
		}
		i--
	} else if mc, ok := c.Value.(*ssa.MakeClosure); ok && mc.Fn != fn && len(fn.Params) == len(c.Args)+len(mc.Bindings) {
		// A bound method: its receiver is the closure's binding.
		if i < len(mc.Bindings) {
			return mc.Bindings[i]
		}
		i -= len(mc.Bindings)
	}
	if i < 0 || i >= len(c.Args) {
		return nil
	}
	return c.Args[i]
}

func (t *tracer) freeVar(v *ssa.FreeVar, w way) {
	fn := v.Parent()
	i := slices.Index(fn.FreeVars, v)
	if len(t.p.closures[fn]) == 0 {
		t.unknown(v, w)
		return
	}
	for _, mc := range t.p.closures[fn] {
		t.walk(mc.Bindings[i], w.reset().at(mc))
	}
}

func (t *tracer) extract(v *ssa.Extract, w way) {
	switch tup := v.Tuple.(type) {
	case *ssa.Call:
		t.call(tup, v.Index, w)
	case *ssa.TypeAssert:
		if v.Index == 0 {
			t.missing(tup, v, w)
			t.walk(tup.X, w)
		}
	case *ssa.Lookup:
		if v.Index == 0 {
			t.missing(tup, v, w)
			t.elements(tup.X, tup.Index, w)
		}
	case *ssa.Next:
		if r, ok := tup.Iter.(*ssa.Range); ok && v.Index == 2 && !tup.IsString {
			t.elements(r.X, nil, w)
			return
		}
		t.unknown(v, w)
	default:
		t.unknown(v, w)
	}
}

func (t *tracer) returns(fn *ssa.Function, i int, w way) {
	for _, b := range fn.Blocks {
		if len(b.Instrs) == 0 {
			continue
		}
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && i < len(ret.Results) && feasible(b, w.ctx) && !givesUp(ret, i) && (!t.q.Readable || !spelledOut(ret, i, w.ctx)) {
			w.reading = ret
			t.walk(ret.Results[i], w.step(ret.Pos(), "returned by "+fn.Name()).at(ret))
		}
	}
}

// Arguments returns the arguments of a call without its receiver, variadic ones each for
// itself; open is true where those are a slice whose elements are not written at the call.
func Arguments(c *ssa.CallCommon) (args []ssa.Value, open bool) {
	args = slices.Clone(c.Args)
	if c.Signature().Recv() != nil && !c.IsInvoke() {
		args = args[1:]
	}
	last := len(args) - 1
	if !c.Signature().Variadic() || last < 0 {
		return args, false
	}
	if values.IsNil(args[last]) {
		return args[:last], false
	}
	list, ok := args[last].(*ssa.Slice)
	if !ok {
		return args[:last], true
	}
	if array, ok := list.X.(*ssa.Alloc); !ok || array.Comment != "varargs" {
		return args[:last], true
	}
	args = args[:last]
	for _, e := range values.Elements(list) {
		args = append(args, e.Val)
	}
	return args, false
}
