// SPDX-License-Identifier: Apache-2.0

package sites

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// textKind is what is signed.
type textKind uint8

const (
	noText    textKind = iota // nothing of a token
	assembled                 // header and payload that the program encoded
	cutOut                    // header and payload of a token that it cut
)

// signedText says what a primitive signs.
func signedText(p *origin.Package, call ssa.CallInstruction, how catalog.Signing) textKind {
	kind, _ := textOf(p, signedTexts(p, call, how))
	return kind
}

// textOf says what some texts are, and returns the one that says so: a helper that signs what
// the program puts together may make the MAC to compare with as well.
func textOf(p *origin.Package, texts [][]ssa.Value) (textKind, []ssa.Value) {
	if i := slices.IndexFunc(texts, func(all []ssa.Value) bool { return isAssembled(p, all) }); i >= 0 {
		return assembled, texts[i]
	}
	if i := slices.IndexFunc(texts, func(all []ssa.Value) bool { return isCut(p, all) }); i >= 0 && knowsTokens(p) {
		return cutOut, texts[i]
	}
	return noText, nil
}

// signedTexts lists the texts that a primitive can sign, each as its pieces.
func signedTexts(p *origin.Package, call ssa.CallInstruction, how catalog.Signing) [][]ssa.Value {
	if how.Text != catalog.R0 {
		return hashed(p, origin.Arg(call.Common(), ArgIndex(call.Common(), how.Text)), 0)
	}
	mac, ok := call.(*ssa.Call)
	if !ok {
		return nil
	}
	return written(p, mac)
}

// written lists the texts that are written into a MAC or hash.
func written(p *origin.Package, h ssa.Value) [][]ssa.Value {
	var out []ssa.Value
	seen := map[ssa.Instruction]bool{}
	for _, u := range p.Uses(h) {
		call, ok := u.Instr.(ssa.CallInstruction)
		if !ok || seen[call] {
			continue
		}
		c := call.Common()
		if c.IsInvoke() && c.Method.Name() == "Write" && c.Value == u.Alias {
			seen[call] = true
			out = append(out, c.Args[0])
		} else if slot, ok := catalog.WritesText(origin.Callee(c)); ok {
			seen[call] = true
			out = append(out, origin.Arg(c, ArgIndex(c, slot)))
		}
	}
	if len(out) == 1 {
		return textsOf(p, out[0], 0)
	}
	var all []ssa.Value // one text, piece by piece
	for _, v := range out {
		all = append(all, pieces(p, v, 0)...)
	}
	return [][]ssa.Value{all}
}

// textsOf takes a text apart: that of each caller, where they hand it in.
func textsOf(p *origin.Package, v ssa.Value, depth int) [][]ssa.Value {
	var out [][]ssa.Value
	if param, ok := parameter(v); ok && depth < maxCutSteps {
		for _, s := range p.Step(param) {
			out = append(out, textsOf(p, s.Val, depth+1)...)
		}
	}
	if len(out) == 0 {
		out = append(out, pieces(p, v, depth))
	}
	return out
}

// hashed lists the texts of which v is the hash, or v itself.
func hashed(p *origin.Package, v ssa.Value, depth int) [][]ssa.Value {
	if v == nil || depth > maxCutSteps {
		return nil
	}
	switch x := v.(type) {
	case *ssa.Slice:
		if a, ok := x.X.(*ssa.Alloc); ok {
			for _, s := range p.Stores(a) {
				if s.Val != nil {
					return hashed(p, s.Val, depth+1)
				}
			}
		}
		return hashed(p, x.X, depth+1)
	case *ssa.Call:
		if slot, ok := catalog.Hashes(origin.Callee(&x.Call)); ok {
			return textsOf(p, origin.Arg(&x.Call, ArgIndex(&x.Call, slot)), 0)
		}
		if x.Call.IsInvoke() && x.Call.Method.Name() == "Sum" {
			for _, h := range makers(p, x.Call.Value, 0) {
				return written(p, h)
			}
		}
	}
	steps := p.Step(v)
	if len(steps) == 0 {
		return textsOf(p, v, depth)
	}
	return hashed(p, steps[0].Val, depth+1)
}

// pieces takes a text apart that the program put together.
func pieces(p *origin.Package, v ssa.Value, depth int) []ssa.Value {
	if v == nil || depth > maxCutSteps {
		return nil
	}
	switch x := v.(type) {
	case *ssa.BinOp:
		if x.Op == token.ADD {
			return append(pieces(p, x.X, depth+1), pieces(p, x.Y, depth+1)...)
		}
	case *ssa.Convert:
		return pieces(p, x.X, depth+1)
	case *ssa.ChangeType:
		return pieces(p, x.X, depth+1)
	case *ssa.MakeInterface:
		return pieces(p, x.X, depth+1)
	case *ssa.Call:
		if b, ok := x.Call.Value.(*ssa.Builtin); ok && b.Name() == "append" {
			return append(pieces(p, x.Call.Args[0], depth+1), pieces(p, x.Call.Args[1], depth+1)...)
		}
		if all, ok := joined(p, x, depth); ok {
			return all
		}
	}
	if dottedSlice(p, v) || part(p, v, "0", depth) || encodes(p, v, depth) {
		return []ssa.Value{v}
	}
	var out []ssa.Value
	for _, s := range p.Step(v) {
		if next := pieces(p, s.Val, depth+1); len(next) > len(out) {
			out = next
		}
	}
	if out == nil {
		return []ssa.Value{v}
	}
	return out
}

// joined lists the pieces of strings.Join([]string{a, b}, ".") and fmt.Sprintf("%s.%s", a, b).
func joined(p *origin.Package, call *ssa.Call, depth int) ([]ssa.Value, bool) {
	list, with, ok := catalog.Joins(origin.Callee(&call.Call))
	if !ok {
		return nil, false
	}
	sep := constText(origin.Arg(&call.Call, ArgIndex(&call.Call, with)))
	if sep != "." && !strings.HasPrefix(sep, "%s.%s") && !strings.HasPrefix(sep, "%v.%v") {
		return nil, false
	}
	elems := origin.Arg(&call.Call, ArgIndex(&call.Call, list))
	dot := ssa.NewConst(constant.MakeString("."), types.Typ[types.String])
	if sl, ok := elems.(*ssa.Slice); ok {
		if _, isAlloc := sl.X.(*ssa.Alloc); !isAlloc && len(cutFrom(p, sl.X, depth)) > 0 {
			return []ssa.Value{sl, dot, sl}, true // parts[:2]
		}
		var out []ssa.Value
		for _, e := range values.Elements(sl) {
			out = append(append(out, pieces(p, values.Unboxed(e.Val), depth+1)...), dot)
		}
		return out, len(out) > 0
	}
	return nil, false
}

func constText(v ssa.Value) string {
	if conv, ok := v.(*ssa.Convert); ok {
		v = conv.X
	}
	return values.Text(v)
}

// isAssembled reports whether pieces are a header that the program encoded, a dot and more.
func isAssembled(p *origin.Package, all []ssa.Value) bool {
	return len(all) > 1 && hasDot(all) && (isHeader(constText(all[0])) || encodes(p, all[0], 0) && namesAlg(p, all[0]))
}

// isCut reports whether pieces are the header, a dot and the payload of a token that was cut.
func isCut(p *origin.Package, all []ssa.Value) bool {
	if len(all) == 1 {
		return dottedSlice(p, all[0])
	}
	if len(all) == 0 || !hasDot(all) {
		return false
	}
	sl, ok := all[0].(*ssa.Slice)
	return ok && len(cutFrom(p, sl.X, 0)) > 0 || part(p, all[0], "0", 0)
}

func hasDot(all []ssa.Value) bool {
	return slices.ContainsFunc(all, func(v ssa.Value) bool { return strings.Contains(constText(v), ".") || isDotByte(v) })
}

func isDotByte(v ssa.Value) bool {
	sl, ok := v.(*ssa.Slice)
	if !ok {
		return false
	}
	a, ok := sl.X.(*ssa.Alloc)
	if !ok {
		return false
	}
	for _, r := range *a.Referrers() {
		ia, ok := r.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, r := range *ia.Referrers() {
			if st, ok := r.(*ssa.Store); ok {
				c, isConst := st.Val.(*ssa.Const)
				return isConst && c.Value != nil && c.Value.ExactString() == "46"
			}
		}
	}
	return false
}

// part reports whether v is the i-th part of a text that was cut at its dots.
func part(p *origin.Package, v ssa.Value, i string, depth int) bool {
	if load, ok := v.(*ssa.UnOp); ok {
		if ia, ok := load.X.(*ssa.IndexAddr); ok {
			c, ok := ia.Index.(*ssa.Const)
			return ok && c.Value.ExactString() == i && len(cutFrom(p, ia.X, depth)) > 0
		}
	}
	return false
}

// dottedSlice reports whether v is token[:strings.LastIndex(token, ".")].
func dottedSlice(p *origin.Package, v ssa.Value) bool {
	sl, ok := v.(*ssa.Slice)
	if !ok || sl.High == nil {
		return false
	}
	call, ok := sl.High.(*ssa.Call)
	if !ok {
		return false
	}
	_, dot, ok := catalog.FindsDot(origin.Callee(&call.Call))
	if !ok {
		return false
	}
	sep := origin.Arg(&call.Call, ArgIndex(&call.Call, dot))
	c, isConst := sep.(*ssa.Const)
	return constText(sep) == "." || isConst && c.Value != nil && c.Value.ExactString() == "46"
}
