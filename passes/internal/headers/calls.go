// SPDX-License-Identifier: Apache-2.0

package headers

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// call judges a call that is handed the part, and continues with what it makes of it.
func (r *Reader) call(v ssa.Value, in ssa.CallInstruction, t *trail) {
	c := in.Common()
	fn := origin.Callee(c)
	if dst, ok := catalog.DecodesJSONBy(r.Package.CalledVar(c)); ok && t.what.in != ofToken && t.what.name == "" {
		if call, ok := in.(*ssa.Call); ok {
			r.into(c.Args[sites.SlotIndex(dst, 0)], call, t)
		}
	}
	if fn == nil || catalog.Tames(fn) {
		return
	}
	r.interpreted(v, in, fn, t)
	r.verifies(v, in, t)
	call, ok := in.(*ssa.Call)
	if !ok {
		return
	}
	if r.part(v, call, fn, t) {
		return
	}
	if callees := r.Package.Callees(c); len(callees) > 0 {
		for _, callee := range callees {
			for _, p := range callee.Params {
				if origin.Passed(in, p) == v {
					r.enter(p, callee, in, t)
				}
			}
		}
		return
	}
	r.outside(v, call, fn, t)
}

// interpreted notes a call to which the value is more than text.
func (r *Reader) interpreted(v ssa.Value, in ssa.CallInstruction, fn *types.Func, t *trail) {
	sink, ok := catalog.InterpretedBy(fn)
	if !ok || t.keys || !t.what.counts(sink.By) {
		return
	}
	for _, slot := range sink.Slots {
		for _, a := range sites.Arguments(in.Common(), slot) {
			if a == v && r.first(a, slot, t) && !r.guarded(t, in) {
				r.out = append(r.out, Reach{Param: t.what.name, Claim: t.what.in == ofClaims, By: sink.By, API: apiName(fn), At: in, Read: t.what.read})
				return
			}
		}
	}
}

// first reports whether the value is the first of a list of arguments, where only that one
// is interpreted: db.First(&key, query, values...).
func (r *Reader) first(list ssa.Value, slot catalog.Slot, t *trail) bool {
	_, built := list.(*ssa.Slice)
	if _, rest := slot.Rest(); !built || rest || isText(list.Type()) {
		return true
	}
	for _, e := range values.Elements(list) {
		if e.Index == 0 && r.seen[visit{e.Val, t.what.in, t.what.name, t.start, t.via}] {
			return true
		}
	}
	return false
}

// verifies notes a verification, or an option of one, whose key comes out of the header.
func (r *Reader) verifies(v ssa.Value, in ssa.CallInstruction, t *trail) {
	if !t.what.isKey() {
		return
	}
	for _, s := range sites.At(r.Package, r.Lookup, in) {
		if s.Row.Event != jose.Accept && (s.Row.Event != jose.Bind || s.Row.Effect != jose.PinAlg) {
			continue
		}
		for _, o := range s.Operands(jose.Key) {
			if o.Val == v && !r.guarded(t, in) && !r.bound(t) {
				r.out = append(r.out, Reach{Param: t.what.name, By: jose.Verification, API: s.API, At: in, Read: t.what.read})
			}
		}
	}
}

// part continues with a part that a method of the token, its header or its claims returns.
func (r *Reader) part(v ssa.Value, call *ssa.Call, fn *types.Func, t *trail) bool {
	if t.what.name != "" || origin.Arg(&call.Call, 0) != v {
		return false
	}
	for _, row := range catalog.Rows(fn) {
		_, header := row.Roles[jose.Header].Result()
		switch {
		case row.Event == jose.Peek && row.Param != "":
			r.result(call, 0, t.as(part{ofHeader, row.Param, call.Pos()}, call))
		case row.Event == jose.Peek && row.Roles[jose.Name] != catalog.NoSlot:
			r.named(row, call, t)
		case row.Event == jose.Peek && header:
			r.result(call, 0, t.as(part{in: ofHeader}, call))
		case row.Event == jose.Claim && row.Claim != "" && t.what.in == ofClaims:
			r.result(call, 0, t.as(part{ofClaims, row.Claim, call.Pos()}, call))
		case row.Event == jose.Claim && row.Roles[jose.Carrier] == catalog.Recv && row.Roles[jose.Claims] != catalog.NoSlot:
			r.held(row, call, t)
		default:
			continue
		}
		return true
	}
	if t.what.in == ofToken && fn.Pkg() != nil && catalog.Knows(fn.Pkg().Path()) && len(catalog.Rows(fn)) == 0 {
		r.result(call, 0, t) // message.Signatures()
		return true
	}
	return false
}

// named continues with the parameter of a header that a method reads by its name.
func (r *Reader) named(row *catalog.Row, call *ssa.Call, t *trail) {
	for _, name := range sites.Arguments(&call.Call, row.Roles[jose.Name]) {
		p, ok := t.what.member(values.Text(name), call.Pos())
		if !ok {
			continue
		}
		for _, dst := range sites.Arguments(&call.Call, row.Roles[jose.Value]) {
			r.into(dst, call, t.as(p, call)) // header.Get("kid", &kid)
		}
		if i, ok := row.Roles[jose.Value].Result(); ok {
			r.result(call, i, t.as(p, call))
		}
	}
}

// held continues with the claims that a token gives: their text, or what they are decoded into.
func (r *Reader) held(row *catalog.Row, call *ssa.Call, t *trail) {
	for _, dst := range sites.Arguments(&call.Call, row.Roles[jose.Claims]) {
		r.into(dst, call, t.as(wholeClaims, call))
	}
	if i, ok := row.Roles[jose.Claims].Result(); ok {
		r.result(call, i, t.as(wholeClaims, call))
	}
}

// into continues with the objects of the function that a call fills.
func (r *Reader) into(dst ssa.Value, call *ssa.Call, t *trail) {
	for _, obj := range r.Package.Objects(dst, call) {
		if in, ok := obj.(ssa.Instruction); ok && in.Parent() == call.Parent() {
			at := *t
			at.start = obj
			r.follow(obj, &at)
		}
	}
}

// outside continues with what a function of another package makes of the part.
func (r *Reader) outside(v ssa.Value, call *ssa.Call, fn *types.Func, t *trail) {
	if t.what.in == ofToken {
		return
	}
	flow, ok := catalog.FlowOf(fn)
	if dst, decodes := catalog.DecodesJSON(fn); decodes && t.what.name == "" {
		for _, target := range sites.Arguments(&call.Call, dst) {
			r.into(target, call, t) // the text of a header, or of claims
		}
	} else if ok {
		for _, slot := range flow.From {
			for _, a := range sites.Arguments(call.Common(), slot) {
				if a == v {
					r.result(call, 0, t)
				}
			}
		}
	}
	if !t.what.isKey() || fn.Pkg() == nil || !known(fn) || isVerdict(fn.Signature()) && isPredicate(fn) {
		return
	}
	// Have: a parser or converter of key material.
	res := fn.Signature().Results()
	for i := range res.Len() {
		if !values.IsError(res.At(i).Type()) {
			r.result(call, i, t)
		}
	}
	for i := 0; ; i++ {
		a := origin.Arg(&call.Call, i)
		if a == nil {
			return
		}
		if dst, ok := values.Unboxed(a).(*ssa.Alloc); ok && a != v {
			r.follow(dst, t)
		}
	}
}

func apiName(fn *types.Func) string { return fn.Pkg().Name() + "." + catalog.Symbol(fn) }

func isText(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return !ok || types.Identical(s.Elem().Underlying(), types.Typ[types.Byte])
}
