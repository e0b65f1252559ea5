// SPDX-License-Identifier: Apache-2.0

package sites

import (
	"go/constant"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
)

// The parts of a token, as indices of what it is cut into at its dots.
const (
	headerPart  = "0"
	payloadPart = "1"
)

// handmade finds a payload that is decoded by hand: a base64 decoder reads the second part of
// a text that was cut at its dots, and what comes out is read as JSON. It is a peek.
func handmade(p *origin.Package, call ssa.CallInstruction, fn *types.Func) (Site, bool) {
	slot, tokens, claims := decoded(p, call, fn, payloadPart)
	if len(claims) == 0 {
		return Site{}, false
	}
	row := &catalog.Row{Event: jose.Peek, Roles: catalog.Roles{jose.Token: slot}}
	return Site{Meaning: Meaning{Row: row, API: fn.Pkg().Name() + "." + catalog.Symbol(fn)}, Instr: call, Pkg: p,
		Given: map[jose.Role][]Operand{jose.Token: tokens, jose.Claims: claims}}, true
}

// handread finds a header that is decoded by hand, most often to find the key: it is no peek.
func handread(p *origin.Package, call ssa.CallInstruction, fn *types.Func) (Site, bool) {
	_, _, header := decoded(p, call, fn, headerPart)
	if len(header) == 0 {
		return Site{}, false
	}
	return Site{Meaning: Meaning{Row: &catalog.Row{Event: jose.Bind}, API: fn.Pkg().Name() + "." + catalog.Symbol(fn)}, Instr: call, Pkg: p,
		Given: map[jose.Role][]Operand{jose.Header: header}}, true
}

// decoded returns, where a call decodes a part of a token that is then read as JSON, the text it
// decodes, the tokens and the values into which it is read.
func decoded(p *origin.Package, call ssa.CallInstruction, fn *types.Func, part string) (slot catalog.Slot, tokens, into []Operand) {
	slot, ok := catalog.DecodesBase64(fn)
	if !ok {
		return slot, nil, nil
	}
	tokens = tokensOf(p, origin.Arg(call.Common(), ArgIndex(call.Common(), slot)), part, call, 0)
	result, isValue := call.(ssa.Value)
	if len(tokens) == 0 || !isValue {
		return slot, nil, nil
	}
	return slot, tokens, jsonTargets(p, result)
}

const maxCutSteps = 8

// tokensOf returns the texts of which v is that part between dots.
func tokensOf(p *origin.Package, v ssa.Value, part string, user ssa.Instruction, depth int) []Operand {
	if v == nil || depth > maxCutSteps {
		return nil
	}
	switch x := v.(type) {
	case *ssa.UnOp:
		if ia, ok := x.X.(*ssa.IndexAddr); ok {
			if i, ok := ia.Index.(*ssa.Const); !ok && part == headerPart || ok && i.Value.ExactString() != part {
				return nil
			}
			return cutFrom(p, ia.X, depth)
		}
	case *ssa.Extract:
		if call, ok := x.Tuple.(*ssa.Call); ok && x.Index == 0 {
			return cutOff(call, part)
		}
	case *ssa.Convert:
		return tokensOf(p, x.X, part, x, depth+1)
	case *ssa.ChangeType:
		return tokensOf(p, x.X, part, x, depth+1)
	case *ssa.MakeInterface:
		return tokensOf(p, x.X, part, x, depth+1)
	case *ssa.Call:
		if f, ok := catalog.FlowOf(origin.Callee(&x.Call)); ok && len(f.From) > 0 {
			return tokensOf(p, origin.Arg(&x.Call, ArgIndex(&x.Call, f.From[0])), part, x, depth+1)
		}
	}
	var out []Operand
	for _, s := range p.Step(v) {
		out = append(out, tokensOf(p, s.Val, part, s.User, depth+1)...)
	}
	return out
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

// cutOff handles head, rest, _ := strings.Cut(token, ".") and body, _, _ := strings.Cut(rest, ".").
func cutOff(call *ssa.Call, part string) []Operand {
	text, ok := cutText(call)
	if !ok {
		return nil
	}
	first := call
	if ex, ok := text.(*ssa.Extract); ok && ex.Index == 1 {
		if first, ok = ex.Tuple.(*ssa.Call); !ok {
			return nil
		}
	}
	if (first == call) != (part == headerPart) {
		return nil
	}
	if text, ok = cutText(first); !ok {
		return nil
	}
	return []Operand{{text, first}}
}

// cutText returns the text that a call cuts at dots, or by a pattern.
func cutText(call *ssa.Call) (ssa.Value, bool) {
	text, at, ok := catalog.Cuts(origin.Callee(&call.Call))
	if !ok {
		return nil, false
	}
	if at != catalog.NoSlot {
		sep := origin.Arg(&call.Call, ArgIndex(&call.Call, at))
		if conv, ok := sep.(*ssa.Convert); ok {
			sep = conv.X
		}
		c, ok := sep.(*ssa.Const)
		if !ok || c.Value == nil || c.Value.Kind() != constant.String || constant.StringVal(c.Value) != "." {
			return nil, false
		}
	}
	return origin.Arg(&call.Call, ArgIndex(&call.Call, text)), true
}

// jsonTargets returns the values into which JSON made of v is read.
func jsonTargets(p *origin.Package, v ssa.Value) []Operand {
	through := func(call ssa.CallInstruction, _ ssa.Value) bool {
		f, ok := catalog.FlowOf(origin.Callee(call.Common()))
		return ok && (len(f.From) > 0 || f.Wraps != catalog.NoSlot)
	}
	var out []Operand
	for _, u := range p.UsesThrough(v, through) {
		call, ok := u.Instr.(ssa.CallInstruction)
		if !ok {
			continue
		}
		if dst, ok := catalog.DecodesJSON(origin.Callee(call.Common())); ok {
			if target := origin.Arg(call.Common(), ArgIndex(call.Common(), dst)); target != nil && target != u.Alias {
				out = append(out, Operand{target, call})
			}
		}
	}
	return out
}

// Verifies reports whether the function of a site checks a signature: by a library, or by
// the primitives of the standard library.
func Verifies(all []Site, s Site) bool {
	fn := Outermost(s.Instr.Parent())
	for _, other := range all {
		if other.Row.Event == jose.Accept && Outermost(other.Instr.Parent()) == fn {
			return true
		}
	}
	return ChecksByHand(s.Pkg, fn)
}

// ChecksByHand reports whether a function, or one nested in it, compares a MAC or verifies a signature itself.
func ChecksByHand(p *origin.Package, fn *ssa.Function) bool {
	for _, f := range p.Funcs() {
		if Outermost(f) != fn {
			continue
		}
		for _, blk := range f.Blocks {
			for _, in := range blk.Instrs {
				if call, ok := in.(ssa.CallInstruction); ok && catalog.ChecksSignature(origin.Callee(call.Common())) {
					return true
				}
			}
		}
	}
	return false
}

// Outermost returns the declared function in which a function is nested.
func Outermost(fn *ssa.Function) *ssa.Function {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	return fn
}

// knowsTokens reports whether the package decodes payloads of tokens by hand, or makes
// tokens by hand: other formats have dots too.
func knowsTokens(p *origin.Package) bool {
	for _, fn := range p.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				if call, ok := in.(ssa.CallInstruction); ok && knowsToken(p, call) {
					return true
				}
			}
		}
	}
	return false
}

func knowsToken(p *origin.Package, call ssa.CallInstruction) bool {
	callee := origin.Callee(call.Common())
	if callee == nil {
		return false
	}
	if _, ok := handmade(p, call, callee); ok {
		return true
	}
	how, ok := catalog.SignsText(callee)
	return ok && isAssembled(p, signedPieces(p, call, how))
}
