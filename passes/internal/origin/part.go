// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/constant"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// MaxPart is how many characters of a text tell nothing: a log line may show as many to
// tell tokens apart.
const MaxPart = 24

// minCut is how many characters at its end a text is of no use without.
const minCut = 8

// shortPart reports whether a slice keeps but a few characters at one end, or not enough to
// be of use: s[:8], s[len(s)-4:], s[:len(s)/2], s[:len(s)-10], s[:strings.LastIndex(s, ".")].
func shortPart(v *ssa.Slice, ctx *frame) bool {
	if v.High != nil {
		return few(v.High, ctx) || fraction(v.High) || lastDot(v.High)
	}
	low, ok := v.Low.(*ssa.BinOp)
	return ok && low.Op == token.SUB && isLen(low.X) && few(low.Y, ctx)
}

// lastDot reports whether a number is where the signature of a token begins: strings.LastIndex(s, ".").
func lastDot(v ssa.Value) bool {
	call, ok := v.(*ssa.Call)
	if !ok {
		return false
	}
	fn := Callee(&call.Call)
	if fn == nil || fn.Pkg() == nil || fn.Pkg().Path() != "strings" && fn.Pkg().Path() != "bytes" || !strings.HasPrefix(fn.Name(), "LastIndex") {
		return false
	}
	sep, ok := call.Call.Args[1].(*ssa.Const)
	return values.Text(call.Call.Args[1]) == "." || ok && sep.Value != nil && sep.Value.Kind() == constant.Int && sep.Int64() == '.'
}

// few reports whether a number is known to be small: a constant, or the least of some and one.
func few(v ssa.Value, ctx *frame) bool {
	if call, ok := v.(*ssa.Call); ok {
		b, ok := call.Call.Value.(*ssa.Builtin)
		return ok && b.Name() == "min" && slices.ContainsFunc(call.Call.Args, func(a ssa.Value) bool { return few(a, ctx) })
	}
	n, ok := foldInt(v, ctx)
	return ok && n <= MaxPart
}

// fraction reports whether a number is a part of a length, or falls short of it.
func fraction(v ssa.Value) bool {
	op, ok := v.(*ssa.BinOp)
	if !ok || !isLen(op.X) {
		return false
	}
	n, ok := foldInt(op.Y, nil)
	return ok && (op.Op == token.QUO && n > 1 || op.Op == token.SUB && n >= minCut)
}

// masked reports whether characters of a text are overwritten by others, all the same, before
// it is made of them: for i := 4; i < len(b); i++ { b[i] = '*' }.
func masked(v *ssa.Convert) bool {
	refs := v.X.Referrers()
	for i := 0; refs != nil && i < len(*refs); i++ {
		at, ok := (*refs)[i].(*ssa.IndexAddr)
		for j := 0; ok && j < len(*at.Referrers()); j++ {
			st, isStore := (*at.Referrers())[j].(*ssa.Store)
			_, computed := at.Index.(*ssa.Const)
			if isStore && st.Addr == at && !computed {
				if _, fixed := st.Val.(*ssa.Const); fixed {
					return true
				}
			}
		}
	}
	return false
}

func isLen(v ssa.Value) bool {
	call, ok := v.(*ssa.Call)
	if !ok {
		return false
	}
	b, ok := call.Call.Value.(*ssa.Builtin)
	return ok && b.Name() == "len"
}

// spelledOut reports whether a function returns a text as it stands where it is so short
// that it tells nothing: if len(s) <= 8 { return s }.
func spelledOut(ret *ssa.Return, i int, ctx *frame) bool {
	for cond, holds := range values.Held(ret.Block()) {
		cmp, ok := cond.(*ssa.BinOp)
		if !ok || !isLen(cmp.X) || cmp.X.(*ssa.Call).Call.Args[0] != ret.Results[i] || !few(cmp.Y, ctx) {
			continue
		}
		short := cmp.Op == token.LSS || cmp.Op == token.LEQ || cmp.Op == token.EQL
		long := cmp.Op == token.GTR || cmp.Op == token.GEQ || cmp.Op == token.NEQ
		if holds && short || !holds && long {
			return true
		}
	}
	return false
}
