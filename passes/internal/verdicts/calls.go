// SPDX-License-Identifier: Apache-2.0

package verdicts

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// call runs a call; false when the path ends there, or goes on as others.
func (w *walker) call(st *state, in ssa.CallInstruction) bool {
	c := in.Common()
	args := arguments(c)
	if _, isDefer := in.(*ssa.Defer); isDefer {
		return true
	}
	if b, ok := c.Value.(*ssa.Builtin); ok {
		return w.builtin(st, b, in, args)
	}
	fn := origin.Callee(c)
	if !st.after {
		w.results(st, in, val{})
		w.forget(st, args)
		return !catalog.Stops(fn)
	}
	switch {
	case catalog.Stops(fn), w.holds(st, args)&ofVerdict != 0 && w.r.Lookup.Ends(fn), w.again(in):
		return false
	case catalog.Logs(fn):
		w.results(st, in, val{})
		return true
	case c.IsInvoke() && !w.reads(st, in, c.Value):
		return false
	case w.gate(in, fn):
		w.pass(st, in, args)
		return true
	case isErrorTest(fn) && len(args) == 2 && w.test(st, in, fn, args):
		return true
	}
	if rows := sites.Rows(w.r.Package, fn); len(rows) > 0 {
		return w.library(st, in, rows)
	}
	if callees := w.r.Package.Callees(c); len(callees) == 1 && w.depth < maxCalls && !c.IsInvoke() {
		if done, alive := w.follow(st, in, callees[0], args); done {
			return alive
		}
	}
	return w.foreign(st, in, fn, args)
}

// arguments lists the arguments of a call, its receiver first.
func arguments(c *ssa.CallCommon) []ssa.Value {
	var out []ssa.Value
	for i := 0; ; i++ {
		a := origin.Arg(c, i)
		if a == nil {
			return out
		}
		out = append(out, a)
	}
}

// results notes the same of all results of a call.
func (w *walker) results(st *state, in ssa.CallInstruction, x val) {
	v, ok := in.(ssa.Value)
	if !ok {
		return
	}
	tuple, ok := v.Type().(*types.Tuple)
	if !ok {
		st.set(v, typed(x, v.Type()))
		return
	}
	for i := range tuple.Len() {
		st.put(cell{v, i}, typed(x, tuple.At(i).Type()))
	}
}

// typed fits what is known of a call's results to the type of one.
func typed(x val, t types.Type) val {
	if x.null != maybe && !nilable(t) {
		x.null = maybe
	}
	if x.of&ofVerdict == 0 && values.IsError(t) {
		return val{} // its own error says nothing of the token
	}
	return x
}

func (w *walker) builtin(st *state, b *ssa.Builtin, in ssa.CallInstruction, args []ssa.Value) bool {
	var of taint
	var x val
	for i, a := range args {
		v := st.value(a)
		of |= st.held(v)
		if i == 0 {
			x = v
		}
	}
	switch b.Name() {
	case "append":
		w.results(st, in, val{of: of, null: notNil})
	case "copy":
		if x.obj != nil && of != 0 {
			st.objs[x.obj] |= of
		}
		w.results(st, in, val{})
	case "len", "cap":
		w.results(st, in, val{of: of & ofClaims})
	default:
		w.results(st, in, val{of: of})
	}
	return true
}

// again reports whether a call verifies the same token once more: what it says counts from there on.
func (w *walker) again(in ssa.Instruction) bool {
	for _, s := range w.r.at(in) {
		if s.Row.Event == jose.Accept && w.site.Row.Event == jose.Accept && w.r.sameToken(s, w.site) {
			return true
		}
	}
	return false
}

// follow enters a function of the package; done is false if it cannot be followed.
func (w *walker) follow(st *state, in ssa.CallInstruction, fn *ssa.Function, args []ssa.Value) (done, alive bool) {
	params := make([]val, len(fn.Params))
	key := fn.String()
	for i := range fn.Params {
		if i < len(args) {
			x := st.value(args[i])
			x.of, x.obj = st.held(x), nil
			params[i] = x
		}
		key += "|" + params[i].key()
	}
	if w.open[key] {
		return false, false
	}
	out, known := w.calls[key]
	if !known {
		w.open[key] = true
		out = w.walk(fn, params, w.depth+1)
		delete(w.open, key)
		w.calls[key] = out
	}
	w.merge(st, in, out)
	w.forget(st, args)
	seen := map[string]bool{}
	for _, rt := range out.returns {
		k := rt.key()
		if seen[k] {
			continue
		}
		seen[k] = true
		w.work = append(w.work, w.back(st, in, rt))
	}
	return true, false
}

// merge notes at a call what is done in the function that it enters.
func (w *walker) merge(st *state, in ssa.Instruction, out *outcome) {
	if len(out.uses) > 0 {
		w.out.uses[in] = true
	}
	if len(out.panics) > 0 {
		w.out.panics[in] = true
	}
	for _, answered := range out.gates {
		if !st.aborted {
			w.out.gates[in] = w.out.gates[in] || answered || st.answered
		}
	}
	for _, plain := range out.effects {
		w.out.effects[in] = w.out.effects[in] || plain
		if plain && st.decided {
			w.out.uses[in] = true
		}
	}
}
