// SPDX-License-Identifier: Apache-2.0

package headers

import (
	"go/token"
	"go/types"

	"github.com/jwtvet/jwtvet/passes/internal/values"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// trail is how a part came to a function: as the value start, through instruction via of the function before.
type trail struct {
	what  part
	fn    *ssa.Function
	start ssa.Value
	via   ssa.Instruction
	up    *trail
	depth int
}

type visit struct {
	v     ssa.Value
	in    within
	name  string
	start ssa.Value
	via   ssa.Instruction
}

const maxDepth = 6 // calls and results through which a part is followed

func (r *Reader) follow(v ssa.Value, t *trail) {
	k := visit{v, t.what.in, t.what.name, t.start, t.via}
	if v == nil || r.seen[k] || v.Referrers() == nil {
		return
	}
	r.seen[k] = true
	for _, ref := range *v.Referrers() {
		r.use(v, ref, t)
	}
}

// as is the trail of another part that is taken out of t's at a value of the same function.
func (t *trail) as(p part, start ssa.Value) *trail {
	out := *t
	out.what = p
	if t.what.name == "" {
		out.start = start // tests of the whole token say nothing of its part
	}
	return &out
}

func (r *Reader) use(v ssa.Value, in ssa.Instruction, t *trail) {
	switch in := in.(type) {
	case *ssa.Store:
		if in.Val == v {
			r.stored(in, t)
		}
	case *ssa.UnOp:
		if in.Op == token.MUL {
			r.follow(in, t)
		}
	case *ssa.Convert, *ssa.ChangeType, *ssa.MakeInterface, *ssa.ChangeInterface, *ssa.TypeAssert, *ssa.Phi, *ssa.Slice, *ssa.Index, *ssa.IndexAddr:
		r.follow(in.(ssa.Value), t)
	case *ssa.Extract:
		if in.Index == 0 && !values.IsError(in.Type()) {
			r.follow(in, t)
		}
	case *ssa.FieldAddr:
		r.field(in, in.X.Type(), in.Field, t)
	case *ssa.Field:
		r.field(in, in.X.Type(), in.Field, t)
	case *ssa.Lookup:
		if in.X == v {
			if p, ok := t.what.member(values.Text(in.Index), in.Pos()); ok {
				r.follow(in, t.as(p, in))
			}
		}
	case *ssa.BinOp:
		if in.Op == token.ADD {
			r.follow(in, t)
		}
	case *ssa.MakeClosure:
		fn := in.Fn.(*ssa.Function)
		for i, b := range in.Bindings {
			if b == v && i < len(fn.FreeVars) {
				r.enter(fn.FreeVars[i], fn, in, t)
			}
		}
	case *ssa.Return:
		r.returned(v, in, t)
	case ssa.CallInstruction:
		r.call(v, in, t)
	}
}

// stored continues with the variable, argument list or field of a local struct that now holds the part.
func (r *Reader) stored(st *ssa.Store, t *trail) {
	switch addr := st.Addr.(type) {
	case *ssa.Alloc:
		r.follow(addr, t)
	case *ssa.IndexAddr:
		if a, ok := addr.X.(*ssa.Alloc); ok {
			r.follow(a, t)
		}
	case *ssa.FieldAddr:
		a, ok := addr.X.(*ssa.Alloc)
		if !ok {
			return
		}
		if t.what.isKey() {
			r.follow(a, t) // a key that is put together
			return
		}
		for _, ref := range *a.Referrers() {
			if fa, ok := ref.(*ssa.FieldAddr); ok && fa.Field == addr.Field && fa != addr {
				r.follow(fa, t)
			}
		}
	}
}

// field continues with field i of a token, of its claims or of a key out of its header.
func (r *Reader) field(v ssa.Value, of types.Type, i int, t *trail) {
	named, st := origin.StructOf(of)
	if st == nil {
		return
	}
	f := st.Field(i)
	if t.what.in != ofClaims && t.what.name == "" {
		if name, ok := catalog.HeaderField(named, f); ok {
			r.follow(v, t.as(part{ofHeader, name, v.Pos()}, v))
			return
		}
	}
	switch {
	case t.what.in == ofToken && catalog.ClaimsField(named, f):
		r.follow(v, t.as(wholeClaims, v))
	case t.what.in == ofClaims && t.what.name == "" && !f.Embedded():
		name, _ := origin.JSONName(st, i)
		if claim := catalog.ClaimOf(named, f); claim != "" {
			name = claim
		}
		if p, ok := t.what.member(name, v.Pos()); ok {
			r.follow(v, t.as(p, v))
		}
	case t.what.in == ofClaims && f.Embedded(), t.what.carriesKey(), t.what.in == ofToken && isList(f.Type()):
		r.follow(v, t)
	}
}

// isList reports whether a field holds several: the signatures of a message.
func isList(t types.Type) bool {
	_, ok := t.Underlying().(*types.Slice)
	return ok
}

// enter continues within a function that is handed the part.
func (r *Reader) enter(v ssa.Value, fn *ssa.Function, via ssa.Instruction, t *trail) {
	if t.depth < maxDepth {
		r.follow(v, &trail{what: t.what, fn: fn, start: v, via: via, up: t, depth: t.depth + 1})
	}
}

// returned continues with the result, in the function that called, or in all callers.
func (r *Reader) returned(v ssa.Value, ret *ssa.Return, t *trail) {
	for i, res := range ret.Results {
		if res != v || values.IsError(v.Type()) || t.what.name == "" || r.guarded(&trail{what: t.what, fn: t.fn, start: t.start}, ret) {
			continue
		}
		if i == 0 && isKeyfunc(t.fn) && t.what.isKey() && !r.guarded(t, ret) && !r.bound(t) {
			r.out = append(r.out, Reach{Param: t.what.name, By: jose.Verification, At: ret, Arg: v, Read: t.what.read})
		}
		if call, ok := t.via.(*ssa.Call); ok {
			r.result(call, i, t.up.as(t.what, call))
			continue
		}
		for _, call := range r.Package.Callers(t.fn) {
			if call, ok := call.(*ssa.Call); ok && t.up == nil && t.depth < maxDepth {
				r.result(call, i, &trail{what: t.what, fn: call.Parent(), start: call, depth: t.depth + 1})
			}
		}
	}
}

// result continues with result i of a call.
func (r *Reader) result(call *ssa.Call, i int, t *trail) {
	if _, tuple := call.Type().(*types.Tuple); !tuple {
		r.follow(call, t)
		return
	}
	for _, ref := range *call.Referrers() {
		if ex, ok := ref.(*ssa.Extract); ok && ex.Index == i {
			at := *t
			if t.start == call {
				at.start = ex // what the call says beside it is no test
			}
			r.follow(ex, &at)
		}
	}
}

// call judges a call that is handed the part, and continues with what it makes of it.
func (r *Reader) call(v ssa.Value, in ssa.CallInstruction, t *trail) {
	c := in.Common()
	fn := origin.Callee(c)
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
	if !ok || !t.what.counts(sink.By) {
		return
	}
	for _, slot := range sink.Slots {
		for _, a := range arguments(in, slot) {
			if a == v && r.first(a, slot, t) && !r.guarded(t, in) {
				r.out = append(r.out, Reach{Param: t.what.name, Claim: t.what.in == ofClaims, By: sink.By, API: apiName(fn), At: in, Arg: v, Read: t.what.read})
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
	for _, e := range r.Package.List(list) {
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
				r.out = append(r.out, Reach{Param: t.what.name, By: jose.Verification, API: s.API, At: in, Arg: v, Read: t.what.read})
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
		case row.Event == jose.Peek && header:
			r.result(call, 0, t.as(part{in: ofHeader}, call))
		case row.Event == jose.Claim && row.Claim != "" && t.what.in == ofClaims:
			r.result(call, 0, t.as(part{ofClaims, row.Claim, call.Pos()}, call))
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

// outside continues with what a function of another package makes of the part.
func (r *Reader) outside(v ssa.Value, call *ssa.Call, fn *types.Func, t *trail) {
	if t.what.name == "" {
		return
	}
	flow, ok := catalog.FlowOf(fn)
	if ok {
		for _, slot := range flow.From {
			for _, a := range arguments(call, slot) {
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

// arguments returns the values at a slot of a call.
func arguments(in ssa.CallInstruction, slot catalog.Slot) []ssa.Value {
	c := in.Common()
	if slot == catalog.Recv {
		return []ssa.Value{origin.Arg(c, 0)}
	}
	base := sites.ArgIndex(c, catalog.P0)
	if i, ok := slot.Param(); ok {
		return []ssa.Value{origin.Arg(c, base+i)}
	}
	var out []ssa.Value
	if i, ok := slot.Rest(); ok {
		for j := base + i; origin.Arg(c, j) != nil; j++ {
			out = append(out, origin.Arg(c, j))
		}
	}
	return out
}
