// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

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
		cmp, ok := cond.Cond.(*ssa.BinOp)
		if !ok || cmp.Op != token.EQL && cmp.Op != token.NEQ {
			continue
		}
		equal, differs, known := compare(cmp, ctx)
		if !known {
			continue
		}
		// Have: the comparison's outcome is known; the branch that it does not take is dead.
		dead := cond.Block().Succs[1]
		if cmp.Op == token.EQL && differs || cmp.Op == token.NEQ && equal {
			dead = cond.Block().Succs[0]
		}
		if len(dead.Preds) == 1 && dead.Dominates(b) {
			return false
		}
	}
	return true
}

// compare folds a comparison of a parameter, as the entered calls pass it, with a constant.
func compare(cmp *ssa.BinOp, ctx *frame) (equal, differs, known bool) {
	x, y := passedConst(cmp.X, ctx), passedConst(cmp.Y, ctx)
	if x == nil || y == nil || x.Kind() != y.Kind() || x.Kind() != constant.String {
		return false, false, false
	}
	eq := constant.Compare(x, token.EQL, y)
	return eq, !eq, true
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
