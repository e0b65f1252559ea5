// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Feasible reports whether a block of a function can run in a call, by the constants that it passes.
func Feasible(b *ssa.BasicBlock, call ssa.CallInstruction) bool {
	return feasible(b, &frame{call: call, fn: b.Parent()})
}

// feasible reports whether a block can run in the calls that the trace entered: a getter
// that compares its name parameter returns one of its values for one name.
func feasible(b *ssa.BasicBlock, ctx *frame) bool {
	if ctx == nil {
		return true
	}
	for dom := b.Idom(); dom != nil; dom = dom.Idom() {
		cond, ok := values.LastIf(dom)
		if !ok {
			continue
		}
		holds, known := outcome(cond.Cond, ctx)
		if !known {
			continue
		}
		dead := dom.Succs[0]
		if holds {
			dead = dom.Succs[1]
		}
		if len(dead.Preds) == 1 && dead.Dominates(b) {
			return false
		}
	}
	return true
}

// taken reports whether a block can go on to another one: not where its condition compares
// constants and comes out the other way.
func taken(from, to *ssa.BasicBlock, ctx *frame) bool {
	cond, ok := values.LastIf(from)
	if !ok || from.Succs[0] == from.Succs[1] {
		return true
	}
	holds, known := outcome(cond.Cond, ctx)
	return !known || holds == (from.Succs[0] == to)
}

// outcome folds a condition on parameters, as the entered calls pass them, and constants.
func outcome(cond ssa.Value, ctx *frame) (holds, known bool) {
	switch x := cond.(type) {
	case *ssa.UnOp:
		holds, known = outcome(x.X, ctx)
		return !holds, known && x.Op == token.NOT
	case *ssa.BinOp:
		l, r := passedConst(x.X, ctx), passedConst(x.Y, ctx)
		if l == nil || r == nil || l.Kind() != r.Kind() || !compares(x.Op, l.Kind()) {
			return false, false
		}
		return constant.Compare(l, x.Op, r), true
	}
	v := passedConst(cond, ctx)
	if v == nil || v.Kind() != constant.Bool {
		return false, false
	}
	return constant.BoolVal(v), true
}

// compares reports whether constants of a kind can be compared by an operator.
func compares(op token.Token, kind constant.Kind) bool {
	switch op {
	case token.EQL, token.NEQ:
		return true
	case token.LSS, token.LEQ, token.GTR, token.GEQ:
		return kind != constant.Bool
	}
	return false
}

// passedConst returns the constant that a value is in the entered calls, or nil.
func passedConst(v ssa.Value, ctx *frame) constant.Value {
	for {
		switch x := v.(type) {
		case *ssa.Const:
			return x.Value
		case *ssa.Parameter:
			if ctx == nil {
				return nil
			}
			v, ctx = ctx.passed(x), ctx.up
		default:
			return nil
		}
	}
}

// refuses reports whether the last result of a return can say that there is nothing: an
// error that is not nil, a flag that is false.
func refuses(v ssa.Value) bool {
	c, fixed := v.(*ssa.Const)
	if values.IsError(v.Type()) {
		return !fixed
	}
	return fixed && c.Value != nil && c.Value.Kind() == constant.Bool && !constant.BoolVal(c.Value)
}

// givesUp reports whether a return hands out result i beside an error that is certainly
// one: callers do not use the result.
func givesUp(ret *ssa.Return, i int) bool {
	last := len(ret.Results) - 1
	if i < last && isNothing(ret.Results[i]) && refuses(ret.Results[last]) {
		return true
	}
	if i == last || !values.IsError(ret.Results[last].Type()) {
		return false
	}
	switch err := ret.Results[last].(type) {
	case *ssa.MakeInterface:
		return true
	case *ssa.UnOp:
		g, ok := err.X.(*ssa.Global)
		return ok && g.Object() != nil && g.Object().Parent() == g.Pkg.Pkg.Scope()
	case *ssa.Call:
		fn := Callee(&err.Call)
		return fn != nil && fn.Pkg() != nil && (fn.Pkg().Path() == "errors" && fn.Name() == "New" || fn.Pkg().Path() == "fmt" && fn.Name() == "Errorf")
	}
	return false
}
