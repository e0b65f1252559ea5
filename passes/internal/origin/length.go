// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// ResizeOp is what a step of a value's way does to its length.
type ResizeOp uint8

const (
	Lost     ResizeOp = iota // to a length that is not known
	Fixed                    // to N
	AtMost                   // to N if it is longer
	FromArg                  // to the number in parameter N of the function that returns it
	Hex                      // encoding/hex
	Unhex                    //
	Base64                   // encoding/base64, with padding
	Unbase64                 //
)

// Resize is one step of a length.
type Resize struct {
	Op ResizeOp
	N  int
	of *ssa.Function // whose parameter N it is
}

// Within returns steps as callers of fn see them: only its own parameters are theirs to give.
func Within(fn *ssa.Function, steps []Resize) []Resize {
	out := slices.Clone(steps)
	for i, r := range out {
		if r.Op == FromArg && r.of != fn {
			out[i] = Resize{Op: Lost}
		}
	}
	return out
}

// sizes is the steps that a trace has met, the nearest to the origin first.
type sizes struct {
	step Resize
	next *sizes
}

func (s *sizes) list() []Resize {
	var out []Resize
	for ; s != nil; s = s.next {
		out = append(out, s.step)
		if s.step.Op == Fixed {
			out = out[len(out)-1:] // what lies before it does not matter
		}
	}
	if !slices.ContainsFunc(out, func(r Resize) bool { return r.Op != Lost }) && len(out) > 1 {
		out = out[:1]
	}
	return out
}

func (w way) resized(r Resize) way {
	w.sizes = &sizes{r, w.sizes}
	return w
}

// length returns the length of the traced value.
func length(s Source, steps []Resize) (int, bool) {
	n := -1
	switch {
	case s.Kind == jose.Constant && s.Const != nil && s.Const.Kind() == constant.String:
		n = len(constant.StringVal(s.Const))
	case s.Kind == jose.Zero:
		n = 0
	}
	for _, r := range steps {
		switch r.Op {
		case Fixed:
			n = r.N
			continue
		case Lost, FromArg:
			n = -1
		}
		if n < 0 {
			continue
		}
		switch r.Op {
		case AtMost:
			n = min(n, r.N)
		case Hex:
			n *= 2
		case Unhex:
			n /= 2
		case Base64:
			n = (n + 2) / 3 * 4
		case Unbase64:
			n = n / 4 * 3
		}
	}
	return max(n, 0), n >= 0
}

// look notes what the type of a value, and its other uses, say of it.
func (t *tracer) look(v ssa.Value, w way) way {
	if arr, ok := v.Type().Underlying().(*types.Array); ok && isTextual(v.Type()) {
		w = w.resized(Resize{Op: Fixed, N: int(arr.Len())})
	}
	w.parsed = w.parsed || values.StructOf(v.Type()) != nil || isKeyPair(v.Type())
	if t.q.Key && !w.checked {
		w.checked = t.p.tested(v, 0)
	}
	return w
}

// isKeyPair reports whether a type of bytes holds one half of a pair of keys: ed25519.PrivateKey.
func isKeyPair(t types.Type) bool {
	named := values.TypeName(t)
	return named != nil && (named.Name() == "PublicKey" || named.Name() == "PrivateKey")
}

// sliced is the way through a slice expression: sum[:], sum[:16]; a list of keys has no
// length that says something of its keys.
func (w way) sliced(v *ssa.Slice) way {
	if !isTextual(v.Type()) {
		return w
	}
	low, high := 0, -1
	if ptr, ok := v.X.Type().Underlying().(*types.Pointer); ok {
		if arr, ok := ptr.Elem().Underlying().(*types.Array); ok {
			high = int(arr.Len())
		}
	}
	for bound, to := range map[ssa.Value]*int{v.Low: &low, v.High: &high} {
		if bound == nil {
			continue
		}
		n, ok := foldInt(bound, w.ctx)
		if !ok {
			return w.resized(Resize{Op: Lost})
		}
		*to = n
	}
	switch {
	case high >= 0:
		return w.resized(Resize{Op: Fixed, N: max(high-low, 0)})
	case low > 0:
		return w.resized(Resize{Op: Lost})
	}
	return w
}

// made is the length of make([]byte, n).
func made(m *ssa.MakeSlice, ctx *frame) Resize {
	if !isTextual(m.Type()) {
		return Resize{Op: Lost}
	}
	if n, ok := foldInt(m.Len, ctx); ok {
		return Resize{Op: Fixed, N: n}
	}
	return fromArg(m.Len, ctx)
}

func fromArg(v ssa.Value, ctx *frame) Resize {
	for p, ok := v.(*ssa.Parameter); ok && ctx != nil; p, ok = v.(*ssa.Parameter) {
		if v = ctx.passed(p); v == nil {
			break
		}
		ctx = ctx.up
	}
	if p, ok := v.(*ssa.Parameter); ok && ctx == nil {
		return Resize{FromArg, slices.Index(p.Parent().Params, p), p.Parent()}
	}
	return Resize{Op: Lost}
}

// given resolves a length that an argument of a call gives.
func (t *tracer) given(r Resize, call ssa.CallInstruction, ctx *frame) Resize {
	if r.Op != FromArg {
		return r
	}
	arg := slot(call.Common(), r.N)
	if arg == nil {
		return Resize{Op: Lost}
	}
	if n, ok := foldInt(arg, ctx); ok {
		return Resize{Op: Fixed, N: n}
	}
	return fromArg(arg, ctx)
}

// foldInt returns the integer that a value is in the entered calls, if it is a constant.
func foldInt(v ssa.Value, ctx *frame) (int, bool) {
	if v == nil {
		return 0, false
	}
	if op, ok := v.(*ssa.BinOp); ok {
		x, ok := foldInt(op.X, ctx)
		y, ok2 := foldInt(op.Y, ctx)
		if !ok || !ok2 {
			return 0, false
		}
		switch op.Op {
		case token.ADD:
			return x + y, true
		case token.SUB:
			return x - y, true
		case token.MUL:
			return x * y, true
		case token.QUO:
			return x / max(y, 1), true
		}
		return 0, false
	}
	c := passedConst(v, ctx)
	if c == nil || c.Kind() != constant.Int {
		return 0, false
	}
	n, exact := constant.Int64Val(c)
	return int(n), exact
}

// size returns the size of a key that a call makes, of which an argument is the size, or the
// curve (curve): 0 where that is not known.
func (t *tracer) size(v ssa.Value, call ssa.CallInstruction, w way) (bits int, curve bool) {
	if n, ok := foldInt(v, w.ctx); ok || v == nil || values.IsInteger(v.Type()) || t.q.nest >= maxNest {
		return n, false
	}
	for _, src := range t.p.Trace(v, call, Query{nest: t.q.nest + 1}) {
		if src.Bits == 0 || bits > 0 && src.Bits != bits {
			return 0, true
		}
		bits = src.Bits
	}
	return bits, true
}
