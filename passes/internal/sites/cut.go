// SPDX-License-Identifier: Apache-2.0

package sites

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

const maxCutSteps = 8

// segment is a part of a token, as the index of it among what is cut at the dots.
type segment int64

const (
	header  segment = 0
	payload segment = 1
)

// cutter finds the text that a part of a token was cut out of.
type cutter struct {
	p  *origin.Package
	of segment
	// in is the call through which the function of the part was entered; nil for any.
	in ssa.CallInstruction
}

// tokens returns the texts of which v is the part.
func (c cutter) tokens(v ssa.Value, user ssa.Instruction, depth int) []Operand {
	if v == nil || depth > maxCutSteps {
		return nil
	}
	switch x := v.(type) {
	case *ssa.UnOp:
		if ia, ok := x.X.(*ssa.IndexAddr); ok {
			return c.element(ia, depth)
		}
	case *ssa.Extract:
		if rest, by, ok := before(x); ok {
			return c.first(rest, by)
		}
	case *ssa.Slice:
		return c.sliced(x, depth)
	case *ssa.Convert:
		return c.tokens(x.X, x, depth+1)
	case *ssa.ChangeType:
		return c.tokens(x.X, x, depth+1)
	case *ssa.MakeInterface:
		return c.tokens(x.X, x, depth+1)
	case *ssa.Parameter:
		if c.in != nil && c.p.Static(c.in.Common()) == x.Parent() {
			return cutter{p: c.p, of: c.of}.tokens(origin.Passed(c.in, x), c.in, depth+1)
		}
	case *ssa.Call:
		if f, ok := catalog.FlowOf(origin.Callee(&x.Call)); ok && len(f.From) > 0 {
			return c.tokens(origin.Arg(&x.Call, ArgIndex(&x.Call, f.From[0])), x, depth+1)
		}
	}
	var out []Operand
	for _, s := range c.p.Step(v) {
		out = append(out, c.tokens(s.Val, s.User, depth+1)...)
	}
	return out
}

// element returns the text of which an element is the part: parts[1], or what the second
// group of a pattern matches.
func (c cutter) element(at *ssa.IndexAddr, depth int) []Operand {
	i, fixed := at.Index.(*ssa.Const)
	var out []Operand
	for _, o := range cutFrom(c.p, at.X, depth) {
		_, sep, _ := catalog.Cuts(origin.Callee(o.User.(ssa.CallInstruction).Common()))
		switch {
		case !fixed && c.of == payload, fixed && sep != catalog.NoSlot && i.Int64() == int64(c.of):
			out = append(out, o)
		case fixed && sep == catalog.NoSlot && (i.Int64() == int64(c.of)+1 || c.of == payload && i.Int64() == 1): // of its own group
			out = append(out, o)
		}
	}
	return out
}

// sliced returns the text of which a slice of it is the part between the dots:
// t[i+1:j], rest[:j] of what is behind the first dot, signed[i+1:] of what is before the last.
func (c cutter) sliced(s *ssa.Slice, depth int) []Operand {
	dot, low := dotBefore(s.Low)
	if text, by, ok := before(s); ok {
		return c.first(text, by)
	}
	switch {
	case low && c.of == header:
		return nil
	case low && s.High != nil:
		return []Operand{{s.X, dot}}
	case low:
		if whole, by, ok := before(s.X); ok {
			return []Operand{{whole, by}}
		}
	}
	if low || s.Low != nil && values.Name(s.Low) != "0" {
		return nil
	}
	return c.tokens(s.X, s, depth+1) // buf[:n]
}

// first returns the text of which the first part of v is the part: of the whole the header,
// of what stands behind its first dot the payload.
func (c cutter) first(v ssa.Value, user ssa.Instruction) []Operand {
	rest := behind(v, user)
	if c.of == payload {
		return rest
	}
	if len(rest) > 0 {
		return nil
	}
	return []Operand{{v, user}}
}

// behind returns the text of which v is what stands behind a dot: _, rest, _ := strings.Cut(t, ".").
func behind(v ssa.Value, user ssa.Instruction) []Operand {
	switch x := v.(type) {
	case *ssa.Extract:
		if cut, ok := x.Tuple.(*ssa.Call); ok && x.Index == 1 {
			if text, ok := cutText(cut); ok {
				return []Operand{{text, cut}}
			}
		}
	case *ssa.Slice:
		if dot, ok := dotBefore(x.Low); ok && x.High == nil {
			return []Operand{{x.X, dot}}
		}
	}
	return nil
}

// before returns the text of which v is what stands before a dot.
func before(v ssa.Value) (ssa.Value, ssa.Instruction, bool) {
	switch x := v.(type) {
	case *ssa.Extract:
		if cut, ok := x.Tuple.(*ssa.Call); ok && x.Index == 0 {
			text, ok := cutText(cut)
			return text, cut, ok
		}
	case *ssa.Slice:
		if dot, ok := dotAt(x.High); ok && x.Low == nil {
			return x.X, dot, true
		}
	}
	return nil, nil, false
}

// dotBefore reports whether an index is that behind a dot: strings.Index(t, ".") + 1.
func dotBefore(v ssa.Value) (ssa.Instruction, bool) {
	sum, ok := v.(*ssa.BinOp)
	if !ok || sum.Op != token.ADD {
		return nil, false
	}
	return dotAt(sum.X)
}

// dotAt reports whether an index is that of a dot.
func dotAt(v ssa.Value) (ssa.Instruction, bool) {
	call, ok := v.(*ssa.Call)
	if !ok {
		return nil, false
	}
	slot, ok := catalog.FindsByte(origin.Callee(&call.Call))
	return call, ok && isDot(origin.Arg(&call.Call, ArgIndex(&call.Call, slot)))
}

// isDot reports whether a value is ".", in any type.
func isDot(v ssa.Value) bool {
	if conv, ok := v.(*ssa.Convert); ok {
		v = conv.X
	}
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil {
		return false
	}
	if c.Value.Kind() == constant.Int {
		return c.Int64() == '.'
	}
	return values.Text(c) == "."
}

// cutFrom returns the text that a list of parts was cut from.
func cutFrom(p *origin.Package, list ssa.Value, depth int) []Operand {
	if call, ok := list.(*ssa.Call); ok {
		if text, ok := cutText(call); ok {
			return []Operand{{text, call}}
		}
	}
	var out []Operand
	if depth < maxCutSteps {
		for _, s := range p.Step(list) {
			out = append(out, cutFrom(p, s.Val, depth+1)...)
		}
	}
	return out
}

// cutText returns the text that a call cuts at dots, or by a pattern.
func cutText(call *ssa.Call) (ssa.Value, bool) {
	text, at, ok := catalog.Cuts(origin.Callee(&call.Call))
	if !ok {
		return nil, false
	}
	if at != catalog.NoSlot && !isDot(origin.Arg(&call.Call, ArgIndex(&call.Call, at))) {
		return nil, false
	}
	return origin.Arg(&call.Call, ArgIndex(&call.Call, text)), true
}
