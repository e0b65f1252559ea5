// SPDX-License-Identifier: Apache-2.0

package verdicts

import (
	"fmt"
	"go/constant"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

func (rt returned) key() string {
	k := fmt.Sprintf("%v %d", rt.flags, len(rt.soft))
	for _, x := range rt.vals {
		k += "|" + x.key()
	}
	return k
}

// back is the state behind a call that returned so.
func (w *walker) back(st *state, in ssa.CallInstruction, rt returned) *state {
	to := st.fork()
	to.answered = to.answered || rt.answered
	to.refused = to.refused || rt.refused
	to.aborted = to.aborted || rt.aborted
	to.decided = to.decided || rt.decided
	to.unsure = to.unsure || rt.unsure
	to.handed = to.handed || rt.handed
	if len(rt.soft) > 0 {
		to.soft = append(to.soft, in)
	}
	v, ok := in.(ssa.Value)
	if !ok {
		return to
	}
	if _, isTuple := v.Type().(*types.Tuple); isTuple {
		for i, x := range rt.vals {
			to.put(cell{v, i}, x)
		}
	} else if len(rt.vals) == 1 {
		to.set(v, rt.vals[0])
	}
	return to
}

// foreign is a call of a function that is not seen.
func (w *walker) foreign(st *state, in ssa.CallInstruction, fn *types.Func, args []ssa.Value) bool {
	of := w.holds(st, args)
	asksText := of&ofVerdict != 0 && w.asksText(st, in, args)
	w.results(st, in, val{})
	w.forget(st, args)
	flow, isFlow := catalog.FlowOf(fn)
	pure := catalog.Pure(fn) || isFlow && !w.remembers(flow, in)
	switch {
	case catalog.Rejects(fn) && !w.welcomes(st, args):
		st.answered = true
		st.refused = st.refused || w.refuses(st, args)
		st.aborted = st.aborted || catalog.Aborts(fn)
		w.note(in, false)
		return true
	case catalog.Aborts(fn):
		st.aborted = true
		w.note(in, false)
		return true
	case asksText:
		return true
	}
	if of&ofVerdict != 0 {
		if !w.every && (!pure && of&(ofClaims|ofToken) != 0 || stopsByName(fn)) {
			return false // it may decide
		}
		w.results(st, in, val{null: notNil, of: ofVerdict})
	}
	if of&(ofClaims|ofToken) != 0 {
		if !pure {
			w.out.uses[in] = true
		}
		w.results(st, in, val{of: of & (ofClaims | ofToken)})
		w.written(st, args, flow, isFlow, of)
	}
	if !pure {
		w.note(in, !answers(fn, in))
		if st.decided && !answers(fn, in) {
			w.out.uses[in] = true
		}
	}
	return true
}

// remembers reports whether a call puts something where later handlers find it: c.Set("user", x).
func (w *walker) remembers(flow catalog.Flow, in ssa.CallInstruction) bool {
	if flow.Into == catalog.NoSlot {
		return false
	}
	into := origin.Arg(in.Common(), sites.ArgIndex(in.Common(), flow.Into))
	return into != nil && catalog.RequestContext(into.Type())
}

// written notes what a known function writes through an argument.
func (w *walker) written(st *state, args []ssa.Value, flow catalog.Flow, known bool, of taint) {
	if !known || flow.Into == catalog.NoSlot {
		return
	}
	for _, a := range args {
		if x := st.value(a); x.obj != nil {
			st.objs[x.obj] |= of & (ofClaims | ofToken)
		}
	}
}

// note notes an effect: plain ones are no mere answers.
func (w *walker) note(in ssa.Instruction, plain bool) {
	w.out.effects[in] = w.out.effects[in] || plain
}

// answers reports whether a call does no more than to speak to the client.
func answers(fn *types.Func, in ssa.CallInstruction) bool {
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	if recv := fn.Signature().Recv(); recv != nil && (catalog.RequestContext(recv.Type()) || catalog.ResponseWriter(recv.Type())) {
		return true
	}
	for _, a := range in.Common().Args {
		if catalog.ResponseWriter(a.Type()) {
			return true
		}
	}
	return false
}

// asksText is strings.Contains(err.Error(), "expired"): the worst failure is another one.
func (w *walker) asksText(st *state, in ssa.CallInstruction, args []ssa.Value) bool {
	v, ok := in.(ssa.Value)
	if !ok || !w.failed || !types.Identical(v.Type().Underlying(), types.Typ[types.Bool]) {
		return false
	}
	for _, a := range args {
		if x := st.value(a); x.c != nil && x.c.Kind() == constant.String && strings.Contains(strings.ToLower(constant.StringVal(x.c)), "expir") {
			st.set(v, boolean(false))
			return true
		}
	}
	return false
}

// stopsByName reports whether a function that is handed the error may end the path: must, check, panicIf.
func stopsByName(fn *types.Func) bool {
	if fn == nil {
		return true
	}
	name := strings.ToLower(fn.Name())
	for _, word := range []string{"must", "panic", "fatal", "check", "assert", "throw", "exit", "die", "ensure", "require", "abort", "fail", "reject", "deny"} {
		if strings.Contains(name, word) {
			return true
		}
	}
	return false
}

// fill notes that an operand now holds claims.
func (w *walker) fill(st *state, o sites.Operand, of taint) {
	if st.after {
		for _, obj := range w.r.Package.Objects(o.Val, o.User) {
			st.objs[obj] |= of
		}
	}
	v := values.Unboxed(o.Val)
	if load, ok := v.(*ssa.UnOp); ok {
		if c, ok := st.cellOf(load.X); ok {
			x := st.cells[c]
			switch {
			case !nilable(v.Type()):
				st.objs[c.base] |= of
			case x.obj != nil:
				st.objs[x.obj] |= of
			default:
				x.of |= of
				st.put(c, x)
			}
		}
	}
	x := st.value(v)
	if x.obj != nil {
		st.objs[x.obj] |= of
		return
	}
	if _, isConst := v.(*ssa.Const); !isConst {
		x.of |= of
		st.set(v, x)
	}
}
