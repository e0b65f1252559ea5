// SPDX-License-Identifier: Apache-2.0

package sites

import (
	"go/token"
	"go/types"
	"slices"

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
	if s, ok := handread(p, call, fn); ok {
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
	s := Site{Meaning: Meaning{Row: row, API: apiOf(fn)}, Instr: call, Pkg: p}
	switch kind, pieces := textOf(p, signedTexts(p, call, how)); kind {
	case assembled:
		row.Event = jose.Issue
		s.Given = map[jose.Role][]Operand{jose.Claims: signedClaims(p, pieces)}
	case cutOut:
		row.Event = jose.Bind
	default:
		return Site{}, false
	}
	return s, true
}

func apiOf(fn *types.Func) string { return fn.Pkg().Name() + "." + catalog.Symbol(fn) }

// Signature returns by which primitive a call makes the signature of a token that the program
// puts together, "" if it does not: mac.Sum(nil), rsa.SignPKCS1v15.
func Signature(p *origin.Package, call *ssa.Call) string {
	fn := origin.Callee(&call.Call)
	if how, ok := catalog.SignsText(fn); ok && how.Text != catalog.R0 && signedText(p, call, how) == assembled {
		return apiOf(fn)
	}
	for _, mac := range macs(p, call) {
		fn := origin.Callee(&mac.Call)
		if how, _ := catalog.SignsText(fn); signedText(p, mac, how) == assembled {
			return apiOf(fn)
		}
	}
	return ""
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

// comparableText reports whether == of a type can compare signatures.
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
		if summed(p, x) {
			return true
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
	return slices.ContainsFunc(macs(p, sum), func(mac *ssa.Call) bool {
		how, _ := catalog.SignsText(origin.Callee(&mac.Call))
		return signedText(p, mac, how) != noText
	})
}

// macs lists the calls that made what mac.Sum sums up.
func macs(p *origin.Package, sum *ssa.Call) []*ssa.Call {
	if !sum.Call.IsInvoke() || sum.Call.Method.Name() != "Sum" {
		return nil
	}
	return slices.DeleteFunc(makers(p, sum.Call.Value, 0), func(call *ssa.Call) bool {
		how, ok := catalog.SignsText(origin.Callee(&call.Call))
		return !ok || how.Text != catalog.R0
	})
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
