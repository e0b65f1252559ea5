// SPDX-License-Identifier: Apache-2.0

package sites

import (
	"encoding/base64"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
)

// byHand finds what a call does of that which a library would do.
func byHand(p *origin.Package, call ssa.CallInstruction, fn *types.Func) (Site, bool) {
	if s, ok := handmade(p, call, fn); ok {
		return s, true
	}
	return signedByHand(p, call, fn)
}

// signsTokens reports whether the package signs a token that it put together itself, or has
// a library sign one for it: most compare many a text and no signature.
func signsTokens(p *origin.Package) bool {
	for _, fn := range p.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				call, ok := in.(*ssa.Call)
				if !ok {
					continue
				}
				if how, ok := catalog.SignsText(origin.Callee(&call.Call)); ok && signedText(p, call, how) != noText || signs(p, call) {
					return true
				}
			}
		}
	}
	return false
}

// comparison finds a comparison of the signature of a token: x == y, bytes.Equal(x, y).
func comparison(p *origin.Package, in ssa.Instruction, signs bool) (Site, bool) {
	if !signs {
		return Site{}, false
	}
	switch in := in.(type) {
	case *ssa.BinOp:
		if (in.Op == token.EQL || in.Op == token.NEQ) && comparableText(in.X.Type()) {
			return comparedByHand(p, in, in.X, in.Y, in.Op.String())
		}
	case ssa.CallInstruction:
		if fn := origin.Callee(in.Common()); fn != nil && catalog.ComparesInTime(fn) && len(in.Common().Args) > 1 {
			return comparedByHand(p, in, in.Common().Args[0], in.Common().Args[1], fn.Pkg().Name()+"."+fn.Name())
		}
	}
	return Site{}, false
}

// signedByHand finds a primitive that signs a token which the program put together itself, an
// issue, or that signs the parts of one that it cut, which binds a key.
func signedByHand(p *origin.Package, call ssa.CallInstruction, fn *types.Func) (Site, bool) {
	how, ok := catalog.SignsText(fn)
	if !ok {
		return Site{}, false
	}
	row := &catalog.Row{ByHand: true, Roles: catalog.Roles{jose.Key: how.Key}}
	switch signedText(p, call, how) {
	case assembled:
		row.Event = jose.Issue
	case cutOut:
		row.Event = jose.Bind
	default:
		return Site{}, false
	}
	return Site{Meaning: Meaning{Row: row, API: fn.Pkg().Name() + "." + catalog.Symbol(fn)}, Instr: call, Pkg: p}, true
}

// comparedByHand finds a comparison of the signature of a token that takes the longer the
// more of it is right.
func comparedByHand(p *origin.Package, in ssa.Instruction, x, y ssa.Value, api string) (Site, bool) {
	for _, v := range []ssa.Value{x, y} {
		if _, isConst := v.(*ssa.Const); isConst {
			return Site{}, false
		}
	}
	if !signature(p, x, 0) && !signature(p, y, 0) {
		return Site{}, false
	}
	return Site{Meaning: Meaning{Row: &catalog.Row{Event: jose.Check, ByHand: true}, API: api}, Instr: in, Pkg: p}, true
}

// comparable reports whether == of a type can compare signatures.
func comparableText(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Kind() == types.String
	case *types.Array:
		return types.Identical(u.Elem().Underlying(), types.Typ[types.Byte])
	}
	return false
}

// signature reports whether v is a signature of a token that the program made: of its own
// primitives or of a library's, encoded perhaps, or behind the text that it signs.
func signature(p *origin.Package, v ssa.Value, depth int) bool {
	if depth > maxCutSteps {
		return false
	}
	switch x := v.(type) {
	case *ssa.Convert:
		return signature(p, x.X, depth+1)
	case *ssa.ChangeType:
		return signature(p, x.X, depth+1)
	case *ssa.MakeInterface:
		return signature(p, x.X, depth+1)
	case *ssa.Slice:
		return signature(p, x.X, depth+1)
	case *ssa.BinOp:
		return x.Op == token.ADD && (signature(p, x.X, depth+1) || signature(p, x.Y, depth+1))
	case *ssa.Extract:
		if call, ok := x.Tuple.(*ssa.Call); ok && x.Index == 0 && signs(p, call) {
			return true
		}
	case *ssa.Call:
		if signs(p, x) {
			return true
		}
		if x.Call.IsInvoke() && x.Call.Method.Name() == "Sum" {
			return summed(p, x)
		}
		if f, ok := catalog.FlowOf(origin.Callee(&x.Call)); ok && len(f.From) > 0 {
			return signature(p, origin.Arg(&x.Call, ArgIndex(&x.Call, f.From[0])), depth+1)
		}
	}
	for _, s := range p.Step(v) {
		if signature(p, s.Val, depth+1) {
			return true
		}
	}
	return false
}

// signs reports whether a call signs a token, all but a MAC that is summed up later.
func signs(p *origin.Package, call *ssa.Call) bool {
	fn := origin.Callee(&call.Call)
	if how, ok := catalog.SignsText(fn); ok {
		return how.Text != catalog.R0 && signedText(p, call, how) != noText
	}
	for _, row := range catalog.Rows(fn) {
		if _, result := row.Roles[jose.Token]; row.Event == jose.Issue && !result && row.Roles[jose.Carrier] == catalog.NoSlot {
			return true // a signing method's own Sign
		}
	}
	return false
}

// summed reports whether mac.Sum is the MAC of a token.
func summed(p *origin.Package, sum *ssa.Call) bool {
	for _, call := range makers(p, sum.Call.Value, 0) {
		if how, ok := catalog.SignsText(origin.Callee(&call.Call)); ok && how.Text == catalog.R0 && signedText(p, call, how) != noText {
			return true
		}
	}
	return false
}

// makers lists the calls of functions of other packages that made a value.
func makers(p *origin.Package, v ssa.Value, depth int) []*ssa.Call {
	steps := p.Step(v)
	if call, ok := v.(*ssa.Call); ok && len(steps) == 0 {
		return []*ssa.Call{call}
	}
	var out []*ssa.Call
	for _, s := range steps {
		if depth < maxCutSteps {
			out = append(out, makers(p, s.Val, depth+1)...)
		}
	}
	return out
}

// textKind is what is signed.
type textKind uint8

const (
	noText    textKind = iota // nothing of a token
	assembled                 // header and payload that the program encoded
	cutOut                    // header and payload of a token that it cut
)

// signedText says what a primitive signs.
func signedText(p *origin.Package, call ssa.CallInstruction, how catalog.Signing) textKind {
	if how.Text == catalog.R0 {
		if mac, ok := call.(*ssa.Call); ok {
			return kindOf(p, written(p, mac))
		}
		return noText
	}
	text := origin.Arg(call.Common(), ArgIndex(call.Common(), how.Text))
	return kindOf(p, hashed(p, text, 0))
}

// written lists the pieces of the texts that are written into a MAC or hash.
func written(p *origin.Package, h ssa.Value) []ssa.Value {
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
			out = append(out, pieces(p, c.Args[0], 0)...)
		} else if slot, ok := catalog.WritesText(origin.Callee(c)); ok {
			seen[call] = true
			out = append(out, pieces(p, origin.Arg(c, ArgIndex(c, slot)), 0)...)
		}
	}
	return out
}

// hashed lists the pieces of the text of which v is the hash, or of v itself.
func hashed(p *origin.Package, v ssa.Value, depth int) []ssa.Value {
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
			return pieces(p, origin.Arg(&x.Call, ArgIndex(&x.Call, slot)), 0)
		}
		if x.Call.IsInvoke() && x.Call.Method.Name() == "Sum" {
			for _, h := range makers(p, x.Call.Value, 0) {
				return written(p, h)
			}
		}
	}
	steps := p.Step(v)
	if len(steps) == 0 {
		return pieces(p, v, depth)
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
		for _, e := range p.Elements(sl.X) {
			out = append(append(out, pieces(p, e, depth+1)...), dot)
		}
		return out, len(out) > 0
	}
	return nil, false
}

func constText(v ssa.Value) string {
	if conv, ok := v.(*ssa.Convert); ok {
		v = conv.X
	}
	if c, ok := v.(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.String {
		return constant.StringVal(c.Value)
	}
	return ""
}

// kindOf says whether pieces are the header, a dot and the payload of a token.
func kindOf(p *origin.Package, all []ssa.Value) textKind {
	if len(all) == 1 && dottedSlice(p, all[0]) && readsTokens(p) {
		return cutOut
	}
	dot := slices.ContainsFunc(all, func(v ssa.Value) bool { return strings.Contains(constText(v), ".") || isDotByte(v) })
	if len(all) < 2 || !dot {
		return noText
	}
	first := all[0]
	if isHeader(constText(first)) || encodes(p, first, 0) && namesAlg(p, first) {
		return assembled
	}
	if sl, ok := first.(*ssa.Slice); ok && len(cutFrom(p, sl.X, 0)) > 0 && readsTokens(p) {
		return cutOut
	}
	if part(p, first, "0", 0) && readsTokens(p) {
		return cutOut
	}
	return noText
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

// isHeader reports whether a constant is the encoded header of a token.
func isHeader(text string) bool {
	text, _, _ = strings.Cut(text, ".")
	raw, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(text, "="))
	return err == nil && strings.Contains(string(raw), `"alg"`)
}

// encodes reports whether v is what a base64 encoder, or a function around one, returns.
func encodes(p *origin.Package, v ssa.Value, depth int) bool {
	call, ok := v.(*ssa.Call)
	if !ok || depth > maxCutSteps {
		return false
	}
	if _, ok := catalog.EncodesBase64(origin.Callee(&call.Call)); ok {
		return true
	}
	return slices.ContainsFunc(p.Step(call), func(s origin.Stepped) bool { return encodes(p, s.Val, depth+1) })
}

// namesAlg reports whether a text is made of JSON with an alg.
func namesAlg(p *origin.Package, v ssa.Value) bool {
	for _, src := range p.Trace(v, v.(ssa.Instruction), origin.Query{Deep: true}) {
		if src.Const != nil && src.Const.Kind() == constant.String && strings.Contains(constant.StringVal(src.Const), `"alg"`) {
			return true
		}
		if slices.ContainsFunc(src.Fields, func(f string) bool { return strings.EqualFold(f, "alg") || f == "Algorithm" }) {
			return true
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

// readsTokens reports whether the package decodes payloads of tokens by hand.
func readsTokens(p *origin.Package) bool {
	for _, fn := range p.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				call, ok := in.(ssa.CallInstruction)
				if !ok {
					continue
				}
				if callee := origin.Callee(call.Common()); callee != nil {
					if _, ok := handmade(p, call, callee); ok {
						return true
					}
				}
			}
		}
	}
	return false
}
