// SPDX-License-Identifier: Apache-2.0

package peeks

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
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
	if b.acceptedIn(in, fn, uses, ids) || b.kept(fn, ids) || sites.ChecksByHand(b.Package, fn) || b.vouched(in, ids) || b.behind(in.Parent(), tokens) {
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

// kept reports whether a function that serves no request keeps the token in a field, which
// another one of the package verifies: the object is not to be trusted before.
func (b *Reader) kept(fn *ssa.Function, ids map[any]bool) bool {
	if servesRequests(fn) {
		return false
	}
	fields := map[*types.Var]bool{}
	for id := range ids {
		v, ok := id.(ssa.Value)
		if !ok || v.Referrers() == nil {
			continue
		}
		for _, r := range *v.Referrers() {
			if st, ok := r.(*ssa.Store); ok && st.Val == v {
				if fa, ok := st.Addr.(*ssa.FieldAddr); ok {
					if _, f := origin.FieldOf(fa); f != nil {
						fields[f] = true
					}
				}
			}
		}
	}
	return len(fields) > 0 && slices.ContainsFunc(b.Sites, func(s sites.Site) bool {
		return s.Row.Event == jose.Accept && !b.skipped(s) && slices.ContainsFunc(b.tokens(s), func(o sites.Operand) bool { return fields[fieldOf(o.Val)] })
	})
}

// fieldOf returns the field that a value is read from.
func fieldOf(v ssa.Value) *types.Var {
	for conv, ok := v.(*ssa.Convert); ok; conv, ok = v.(*ssa.Convert) {
		v = conv.X
	}
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return nil
	}
	fa, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return nil
	}
	_, f := origin.FieldOf(fa)
	return f
}

// acceptedIn reports whether a function, what it calls or what calls it verifies one of the tokens.
func (b *Reader) acceptedIn(in ssa.Instruction, fn *ssa.Function, uses []ssa.Instruction, ids map[any]bool) bool {
	for _, other := range b.Sites {
		if other.Row.Event != jose.Accept || b.skipped(other) || sites.Outermost(other.Instr.Parent()) != fn && !b.calls2(fn, other.Instr.Parent()) {
			continue
		}
		for id := range b.identities(b.tokens(other)) {
			if ids[id] {
				call, isCall := other.Instr.(*ssa.Call)
				return isCall && guardsNext(call, in, true) || !b.tooLate(other, uses)
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
