// SPDX-License-Identifier: Apache-2.0

package peeks

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// verified reports whether the same token is verified in the function of the site, in
// what it calls, or in each of its callers here; or another service accepted it before.
func (b *Reader) verified(s sites.Site, p *unverified, tokens []sites.Operand) bool {
	return b.verifiedAt(s.Instr, p.uses, tokens, 0)
}

const maxCallers = 3 // levels of callers in which a verification is looked for

func (b *Reader) verifiedAt(in ssa.Instruction, uses []ssa.Instruction, tokens []sites.Operand, level int) bool {
	fn := sites.Outermost(in.Parent())
	ids := b.identities(tokens)
	if v, ok := in.(ssa.Value); ok {
		ids[v] = true // its parts may be verified
	}
	if b.acceptedIn(fn, uses, ids) || sites.ChecksByHand(b.Package, fn) || b.vouched(in, ids) || b.behind(in.Parent(), tokens) {
		return true
	}
	callers := b.Package.Callers(fn)
	if len(callers) == 0 || level >= maxCallers {
		return false
	}
	for _, call := range callers {
		var args []sites.Operand
		for i, p := range fn.Params {
			if ids[p] {
				args = append(args, sites.Operand{Val: origin.Arg(call.Common(), i), User: call})
			}
		}
		if len(args) == 0 || !b.verifiedAt(call, nil, args, level+1) {
			return false
		}
	}
	return true
}

// skipped reports whether an option switches a verification's signature check off.
func (b *Reader) skipped(s sites.Site) bool { _, ok := b.Skips[s.Instr]; return ok }

// acceptedIn reports whether a function, what it calls or what calls it verifies one of the tokens.
func (b *Reader) acceptedIn(fn *ssa.Function, uses []ssa.Instruction, ids map[any]bool) bool {
	for _, other := range b.Sites {
		if other.Row.Event != jose.Accept || b.skipped(other) || sites.Outermost(other.Instr.Parent()) != fn && !b.calls2(fn, other.Instr.Parent()) {
			continue
		}
		for id := range b.identities(b.tokens(other)) {
			if ids[id] {
				return !b.tooLate(other, uses)
			}
		}
	}
	return false
}

// tooLate reports whether claims were handed to somebody before the verification, for
// more than to find its key.
func (b *Reader) tooLate(accept sites.Site, uses []ssa.Instruction) bool {
	keys := map[ssa.Value]bool{}
	for _, role := range []jose.Role{jose.Key, jose.Keyfunc} {
		for _, o := range append(accept.Operands(role), b.held(accept, role)...) {
			for _, fn := range b.Package.Functions(o.Val, o.User) {
				b.collect(keys, b.Package.TraceResult(fn, 0, origin.Query{}))
			}
			b.collect(keys, b.Package.Trace(o.Val, o.User, origin.Query{}))
		}
	}
	for _, use := range uses {
		call, ok := use.(*ssa.Call)
		if !ok || use == accept.Instr || use.Parent() != accept.Instr.Parent() || keys[call] || b.harmless(call) {
			continue
		}
		if !origin.Avoids(accept.Instr, use, nil) {
			return true
		}
	}
	return false
}

func (b *Reader) collect(into map[ssa.Value]bool, sources []origin.Source) {
	for _, s := range sources {
		if s.Value != nil {
			into[s.Value] = true
		}
		for _, t := range s.Through {
			into[t] = true
		}
	}
}

// harmless reports whether a call only computes: text functions, comparisons.
func (b *Reader) harmless(call *ssa.Call) bool {
	_, flow := catalog.FlowOf(origin.Callee(&call.Call))
	_, builtin := call.Call.Value.(*ssa.Builtin)
	return flow || builtin
}

// vouched reports whether a call that is handed the token must succeed before the claims are
// read or handed on: another package's verification, a service that is asked with it, or a
// store that has it, or what a function made of it:
//
//	if !store.Exists(digest(token)) { return nil, errUnknown }
func (b *Reader) vouched(in ssa.Instruction, ids map[any]bool) bool {
	given := func(a ssa.Value) bool { return ids[a] }
	for _, blk := range in.Parent().Blocks {
		for _, other := range blk.Instrs {
			call, ok := other.(*ssa.Call)
			if !ok || ssa.Instruction(call) == in || !b.judges(call) {
				continue
			}
			made := func(a ssa.Value) bool {
				by, isCall := a.(*ssa.Call)
				return isCall && values.IsText(by.Type()) && slices.ContainsFunc(by.Call.Args, given)
			}
			switch {
			case slices.ContainsFunc(call.Call.Args, given):
				if origin.After(call, in) == origin.OnSuccess || guardsReturns(call) || guardsNext(call, in) {
					return true
				}
			case call.Call.IsInvoke() && slices.ContainsFunc(call.Call.Args, made):
				if values.IsBool(call.Type()) && guardsReturns(call) {
					return true
				}
			}
		}
	}
	return false
}

// guardsReturns reports whether a function gives back something without an error only
// after a call of it succeeded, or gives back the error of the call.
func guardsReturns(call *ssa.Call) bool {
	found := false
	for _, b := range call.Parent().Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || len(ret.Results) < 2 || !values.IsError(ret.Results[len(ret.Results)-1].Type()) {
			continue
		}
		last := origin.Returned(ret, len(ret.Results)-1)
		from, _ := values.CallOf(last)
		switch {
		case from == call, succeeded(call, ret):
			found = true
		case values.IsNil(last), from != nil && origin.After(from, ret) != origin.OnError:
			return false
		}
	}
	return found
}

// guardsNext reports whether a handler goes on to the one behind it, once an instruction has
// run, only after a call of it succeeded.
func guardsNext(call *ssa.Call, after ssa.Instruction) bool {
	found := false
	for _, b := range call.Parent().Blocks {
		for _, in := range b.Instrs {
			next, ok := in.(*ssa.Call)
			if !ok || !catalog.Continues(origin.Callee(&next.Call)) || !values.Leads(after.Block(), b, nil) {
				continue
			}
			if origin.After(call, next) != origin.OnSuccess {
				return false
			}
			found = true
		}
	}
	return found
}

// succeeded reports whether a call gave no error wherever an instruction runs; or true, where
// it is no function of the program or the standard library that looks at the text.
func succeeded(call *ssa.Call, at ssa.Instruction) bool {
	for cond, held := range values.Held(at.Block()) {
		if cond == ssa.Value(call) && held && call.Call.IsInvoke() {
			return true
		}
	}
	return origin.After(call, at) == origin.OnSuccess
}

// judges reports whether a call can tell whether a token is good: no JWT operation of
// this package's knowledge, no function of the standard library.
func (b *Reader) judges(call *ssa.Call) bool {
	fn := origin.Callee(&call.Call)
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	if _, flow := catalog.FlowOf(fn); flow {
		return false
	}
	for _, m := range b.Lookup.Func(fn) {
		if m.Row.Event == jose.Peek || !m.Inferred {
			return false
		}
	}
	return true
}

// calls2 reports whether one of two functions of the package calls the other directly.
func (b *Reader) calls2(a, c *ssa.Function) bool {
	for _, call := range b.Package.Callers(sites.Outermost(c)) {
		if sites.Outermost(call.Parent()) == a {
			return true
		}
	}
	for _, call := range b.Package.Callers(a) {
		if sites.Outermost(call.Parent()) == sites.Outermost(c) {
			return true
		}
	}
	return false
}

// identities are the values by which two operands are known to be the same token.
func (b *Reader) identities(ops []sites.Operand) map[any]bool {
	out := map[any]bool{}
	for _, o := range ops {
		out[o.Val] = true
		for conv, ok := o.Val.(*ssa.Convert); ok; conv, ok = conv.X.(*ssa.Convert) {
			out[conv.X] = true // []byte(token)
		}
		for _, src := range b.Package.Trace(o.Val, o.User, origin.Query{}) {
			if src.Param != nil {
				out[src.Param] = true
			}
			if src.Var != nil {
				out[src.Var] = true
			}
			if _, isConst := src.Value.(*ssa.Const); src.Value != nil && !isConst {
				out[src.Value] = true
			}
		}
	}
	return out
}
