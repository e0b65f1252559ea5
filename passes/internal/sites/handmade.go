// SPDX-License-Identifier: Apache-2.0

package sites

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// handmade finds a payload that is decoded by hand: a base64 decoder, or a function here that
// calls one, reads the second part of a text that was cut at its dots, and what comes out is
// read as JSON. It is a peek.
func handmade(p *origin.Package, call ssa.CallInstruction, fn *types.Func) (Site, bool) {
	tokens, claims := decoded(p, call, fn, payload)
	if len(claims) == 0 {
		return Site{}, false
	}
	row := &catalog.Row{Event: jose.Peek, Roles: catalog.Roles{jose.Token: catalog.P0}}
	return Site{Meaning: Meaning{Row: row, API: fn.Pkg().Name() + "." + catalog.Symbol(fn)}, Instr: call, Pkg: p,
		Given: map[jose.Role][]Operand{jose.Token: tokens, jose.Claims: claims}}, true
}

// handread finds a header that is decoded by hand, most often to find the key: it is no peek.
func handread(p *origin.Package, call ssa.CallInstruction, fn *types.Func) (Site, bool) {
	_, read := decoded(p, call, fn, header)
	if len(read) == 0 {
		return Site{}, false
	}
	return Site{Meaning: Meaning{Row: &catalog.Row{Event: jose.Bind}, API: fn.Pkg().Name() + "." + catalog.Symbol(fn)}, Instr: call, Pkg: p,
		Given: map[jose.Role][]Operand{jose.Header: read}}, true
}

// decoded returns, where a call decodes a part of a token that is then read as JSON, the
// tokens and the values into which it is read.
func decoded(p *origin.Package, call ssa.CallInstruction, fn *types.Func, what segment) (tokens, into []Operand) {
	tokens, text := decodes(p, call, fn, what)
	if len(tokens) == 0 || text == nil {
		return nil, nil
	}
	return tokens, jsonTargets(p, text)
}

// decodes returns the tokens of which a call decodes a part, and the value that holds what
// comes out.
func decodes(p *origin.Package, call ssa.CallInstruction, fn *types.Func, what segment) ([]Operand, ssa.Value) {
	result, _ := call.(ssa.Value)
	if src, dst, ok := catalog.DecodesBase64(fn); ok {
		if dst != catalog.R0 {
			result = origin.Arg(call.Common(), ArgIndex(call.Common(), dst))
		}
		return cutter{p: p, of: what}.tokens(origin.Arg(call.Common(), ArgIndex(call.Common(), src)), call, 0), result
	}
	local := p.Static(call.Common())
	if result == nil || local == nil || !catalog.KnowsBase64(p.SSA.Pkg) || !readable(local.Signature.Results()) {
		return nil, nil
	}
	for _, b := range local.Blocks {
		for _, in := range b.Instrs {
			inner, ok := in.(*ssa.Call)
			if !ok {
				continue
			}
			if src, dst, ok := catalog.DecodesBase64(origin.Callee(&inner.Call)); ok && dst == catalog.R0 && isReturned(p, inner) {
				return cutter{p, what, call}.tokens(origin.Arg(&inner.Call, ArgIndex(&inner.Call, src)), inner, 0), result
			}
		}
	}
	return nil, nil
}

// readable reports whether the first result of a function can be what a decoder makes: bytes
// or a reader.
func readable(results *types.Tuple) bool {
	return results.Len() > 0 && (values.IsText(results.At(0).Type()) || types.IsInterface(results.At(0).Type()))
}

// isReturned reports whether a value becomes the first result of its function.
func isReturned(p *origin.Package, v ssa.Value) bool {
	for _, u := range p.Uses(v) {
		if ret, ok := u.Instr.(*ssa.Return); ok && len(u.Via) == 0 && len(ret.Results) > 0 && ret.Results[0] == u.Alias {
			return true
		}
	}
	return false
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

// ChecksByHand reports whether a function, or one nested in it, compares a MAC or verifies a signature itself.
func ChecksByHand(p *origin.Package, fn *ssa.Function) bool {
	return slices.ContainsFunc(p.Funcs(), func(f *ssa.Function) bool { return Outermost(f) == fn && len(HandChecks(f)) > 0 })
}

// HandChecks lists the calls of a function that compare a MAC or verify a signature and whose
// outcome somebody looks at.
func HandChecks(fn *ssa.Function) []ssa.Instruction {
	var out []ssa.Instruction
	for _, b := range fn.Blocks {
		for _, in := range b.Instrs {
			if call, ok := in.(*ssa.Call); ok && catalog.ChecksSignature(origin.Callee(&call.Call)) && heeded(call) {
				out = append(out, call)
			}
		}
	}
	return out
}

// heeded reports whether something is done with the result of a call.
func heeded(call *ssa.Call) bool {
	return slices.ContainsFunc(*call.Referrers(), func(r ssa.Instruction) bool { _, debug := r.(*ssa.DebugRef); return !debug })
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
	return ok && slices.ContainsFunc(signedTexts(p, call, how), func(all []ssa.Value) bool { return isAssembled(p, all) })
}
