// SPDX-License-Identifier: Apache-2.0

package verdicts

import (
	"go/constant"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// gate reports whether a call hands the request on to what stands behind the check.
func (w *walker) gate(in ssa.CallInstruction, fn *types.Func) bool {
	if fn != nil {
		return catalog.Continues(fn)
	}
	c := in.Common()
	switch c.Value.(type) {
	case *ssa.Parameter, *ssa.FreeVar, *ssa.UnOp:
	default:
		return false
	}
	for _, a := range c.Args {
		if catalog.RequestContext(a.Type()) || values.IsContext(a.Type()) && len(c.Args) > 1 {
			return true
		}
	}
	return false
}

// pass is a call of a gate.
func (w *walker) pass(st *state, in ssa.CallInstruction, args []ssa.Value) {
	w.results(st, in, val{})
	if st.aborted {
		return
	}
	if !st.handed {
		w.out.gates[in] = w.out.gates[in] || st.answered
	}
	if w.holds(st, args)&(ofClaims|ofToken) != 0 || st.decided {
		w.out.uses[in] = true
	}
}

// holds is what the arguments of a call hold together.
func (w *walker) holds(st *state, args []ssa.Value) taint {
	var of taint
	for _, a := range args {
		of |= st.held(st.value(a))
	}
	return of
}

// isErrorTest reports whether a function asks what an error is: errors.Is, errors.As.
func isErrorTest(fn *types.Func) bool {
	return fn != nil && (fn.Name() == "Is" || fn.Name() == "As") && fn.Signature().Recv() == nil && fn.Pkg() != nil &&
		(strings.HasSuffix(fn.Pkg().Path(), "errors"))
}

// test is errors.Is(err, target) or errors.As(err, &target); false if the error is not the verdict.
func (w *walker) test(st *state, in ssa.CallInstruction, fn *types.Func, args []ssa.Value) bool {
	v, ok := in.(ssa.Value)
	if !ok {
		return false
	}
	x := st.value(args[0])
	w.out.sorted = w.out.sorted || x.of&ofVerdict != 0
	switch {
	case x.null == isNil:
		st.set(v, boolean(false))
	case x.of&ofVerdict == 0:
		return false
	case fn.Name() == "Is":
		st.set(v, w.kind(args[1], true))
	default:
		target := st.value(args[1])
		st.set(v, val{of: ofVerdict})
		if a, ok := target.obj.(*ssa.Alloc); ok {
			st.put(cell{a, whole}, val{null: notNil, of: ofVerdict})
			if catalog.ErrorType(a.Type().Underlying().(*types.Pointer).Elem()) {
				st.set(v, boolean(true))
			}
		}
	}
	return true
}

// library is a call that has a row.
func (w *walker) library(st *state, in ssa.CallInstruction, rows []*catalog.Row) bool {
	args := arguments(in.Common())
	of := w.holds(st, args)
	w.results(st, in, val{})
	if rows[0].Event == jose.Claim && len(args) > 0 && !w.reads(st, in, args[0]) {
		return false // a method of a nil token
	}
	for _, row := range rows {
		s := sites.Site{Meaning: sites.Meaning{Row: row}, Instr: in, Pkg: w.r.Package}
		switch row.Event {
		case jose.Claim, jose.Bind:
			w.results(st, in, val{of: of & (ofClaims | ofToken)})
			for _, o := range s.Operands(jose.Claims) {
				if of&ofToken != 0 {
					w.fill(st, o, ofClaims)
				}
			}
		case jose.Peek:
			if w.r.rereads(s, w.site) {
				w.results(st, in, val{of: ofClaims})
				for _, o := range s.Operands(jose.Claims) {
					w.fill(st, o, ofClaims)
				}
			}
		case jose.Issue:
			if of&(ofClaims|ofToken) != 0 {
				w.out.uses[in] = true
			}
			w.out.effects[in] = true
		case jose.Carry:
			w.answer(st, in, row, args)
		}
	}
	return true
}

// answer is a call that writes a response.
func (w *walker) answer(st *state, in ssa.CallInstruction, row *catalog.Row, args []ssa.Value) {
	body := row.Channel == jose.JSONBody || row.Channel == jose.RawBody || row.Channel == jose.HTMLBody
	if _, seen := w.out.effects[in]; !seen {
		w.out.effects[in] = false
	}
	if of := w.holds(st, args); of&(ofClaims|ofToken) != 0 && of&ofVerdict == 0 || body && w.serves(st, args) {
		w.out.uses[in] = true
	}
	if body {
		st.answered = true
		st.refused = st.refused || w.refuses(st, args)
		st.aborted = st.aborted || catalog.Aborts(origin.Callee(in.Common()))
	}
}

// serves reports whether an answer is given because of what the token says: it is not known to be
// an error, and none was sent before.
func (w *walker) serves(st *state, args []ssa.Value) bool {
	code := w.status(st, args)
	return st.decided && !st.answered && (code == 0 || welcome(code))
}

// welcomes reports whether a call says by its HTTP status that all is well.
func (w *walker) welcomes(st *state, args []ssa.Value) bool { return welcome(w.status(st, args)) }

// refuses reports whether a call says by its HTTP status that the token is bad.
func (w *walker) refuses(st *state, args []ssa.Value) bool { return w.status(st, args) == 401 }

func welcome(status int64) bool { return status >= 200 && status < 300 }

// status is the HTTP status among the arguments of a call, 0 if there is none.
func (w *walker) status(st *state, args []ssa.Value) int64 {
	for _, a := range args {
		if c := st.value(a).c; c != nil && c.Kind() == constant.Int {
			if n, ok := constant.Int64Val(c); ok && n >= 100 && n < 600 {
				return n
			}
		}
	}
	return 0
}
