// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/constant"
	"go/token"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// maxPart is how many characters of a text tell nothing: a log line may show as many to
// tell tokens apart.
const maxPart = 24

// shortPart reports whether a slice keeps but a few characters at one end, or leaves out the
// signature: s[:8], s[len(s)-4:], s[:strings.LastIndex(s, ".")].
func shortPart(v *ssa.Slice) bool {
	if v.High != nil {
		return few(v.High) || lastDot(v.High)
	}
	low, ok := v.Low.(*ssa.BinOp)
	return ok && low.Op == token.SUB && isLen(low.X) && few(low.Y)
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
func few(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Const:
		if v.Value == nil || v.Value.Kind() != constant.Int {
			return false
		}
		return v.Int64() <= maxPart
	case *ssa.Call:
		b, ok := v.Call.Value.(*ssa.Builtin)
		if !ok || b.Name() != "min" {
			return false
		}
		for _, a := range v.Call.Args {
			if few(a) {
				return true
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
