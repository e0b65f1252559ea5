// SPDX-License-Identifier: Apache-2.0

package peeks

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// vouched reports whether a call that is handed the token must succeed before the claims are
// read or handed on: another package's verification, a service that is asked with it, or a
// store that has it, or what a function made of it:
//
//	if !store.Exists(digest(token)) { return nil, errUnknown }
func (b *Reader) vouched(in ssa.Instruction, ids map[any]bool) bool {
	given := func(a ssa.Value) bool { return ids[a] }
	if takesRequest(in) {
		given = func(a ssa.Value) bool { return ids[a] || b.isAuthorization(a, in) }
	}
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
				if origin.After(call, in) == origin.OnSuccess || guardsReturns(call) || guardsNext(call, in, false) {
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

// takesRequest reports whether a call takes the token out of a request by itself.
func takesRequest(in ssa.Instruction) bool {
	call, ok := in.(*ssa.Call)
	return ok && slices.ContainsFunc(call.Call.Args, func(a ssa.Value) bool { return catalog.RequestContext(a.Type()) })
}

// isAuthorization reports whether a text is out of the Authorization header.
func (b *Reader) isAuthorization(v ssa.Value, user ssa.Instruction) bool {
	return values.IsText(v.Type()) && slices.ContainsFunc(b.Package.Trace(v, user, origin.Query{}), func(s origin.Source) bool {
		return s.Kind == jose.Request && strings.EqualFold(s.Name, "Authorization")
	})
}

// guardsReturns reports whether a function gives back something, or says well, without an error only
// after a call of it succeeded, or gives back the error of the call.
func guardsReturns(call *ssa.Call) bool {
	found := false
	for _, b := range call.Parent().Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || len(ret.Results) == 0 || !values.IsError(ret.Results[len(ret.Results)-1].Type()) {
			continue
		}
		last := origin.Returned(ret, len(ret.Results)-1)
		from, _ := values.CallOf(last)
		switch {
		case from == call, succeeded(call, ret):
			found = true
		case values.IsNil(last), from != nil && !makesError(from) && origin.After(from, ret) != origin.OnError:
			return false
		}
	}
	return found
}

// makesError reports whether a call gives an error and never nil: it is known to, its result is
// of a type of its own, or it is made of a text, of another error or of nothing.
func makesError(call *ssa.Call) bool {
	if slices.ContainsFunc(catalog.Rows(origin.Callee(&call.Call)), func(row *catalog.Row) bool { return row.Channel == jose.ErrorText }) {
		return true
	}
	if sig := call.Call.Signature(); sig.Results().Len() != 1 || !values.IsError(sig.Results().At(0).Type()) {
		return sig.Results().Len() == 1
	}
	return len(call.Call.Args) == 0 || slices.ContainsFunc(call.Call.Args, func(a ssa.Value) bool {
		return values.IsError(a.Type()) || values.IsText(a.Type()) && values.IsConst(a)
	})
}

// guardsNext reports whether a handler goes on to the one behind it, once an instruction has
// run, only after a call of it succeeded, or said true where that tells.
func guardsNext(call *ssa.Call, after ssa.Instruction, tells bool) bool {
	found := false
	if call.Parent() != after.Parent() {
		return false
	}
	for _, b := range call.Parent().Blocks {
		for _, in := range b.Instrs {
			next, ok := in.(*ssa.Call)
			if !ok || !catalog.Continues(origin.Callee(&next.Call)) || !values.Leads(after.Block(), b, nil) {
				continue
			}
			if origin.After(call, next) != origin.OnSuccess && !(tells && saysTrue(call, next)) {
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
	return call.Call.IsInvoke() && saysTrue(call, at) || origin.After(call, at) == origin.OnSuccess
}

// saysTrue reports whether a call gave true wherever an instruction runs.
func saysTrue(call *ssa.Call, at ssa.Instruction) bool {
	for cond, held := range values.Held(at.Block()) {
		if cond == ssa.Value(call) && held {
			return true
		}
	}
	return false
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
