// SPDX-License-Identifier: Apache-2.0

package headers

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// trail is how a part came to a function: as the value start, through instruction via of the function before.
type trail struct {
	what  part
	fn    *ssa.Function
	start ssa.Value
	via   ssa.Instruction
	up    *trail
	depth int
	// keys: only keys matter, for nobody knows what becomes of the token before.
	keys bool
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
	if t.what.name == "" {
		if name, ok := catalog.HeaderField(named, f); ok {
			r.follow(v, t.as(part{ofHeader, name, v.Pos()}, v))
			return
		}
	}
	switch {
	case t.what.in == ofToken && catalog.ClaimsField(named, f):
		r.follow(v, t.as(wholeClaims, v))
	case t.what.in != ofToken && t.what.name == "" && !f.Embedded():
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
		r.follow(v, &trail{what: t.what, fn: fn, start: v, via: via, up: t, depth: t.depth + 1, keys: t.keys})
	}
}

// returned continues with the result, in the function that called, or in all callers.
func (r *Reader) returned(v ssa.Value, ret *ssa.Return, t *trail) {
	for i, res := range ret.Results {
		if res != v || values.IsError(v.Type()) || t.what.name == "" && t.what.in != ofHeader {
			continue
		}
		if t.what.name != "" && r.guarded(&trail{what: t.what, fn: t.fn, start: t.start}, ret) {
			continue
		}
		if r.isKey(t.fn, i) && t.what.isKey() && !r.guarded(t, ret) && !r.bound(t) {
			r.out = append(r.out, Reach{Param: t.what.name, By: jose.Verification, At: ret, Read: t.what.read})
		}
		if call, ok := t.via.(*ssa.Call); ok {
			r.result(call, i, t.up.as(t.what, call))
			continue
		}
		for _, call := range r.Package.Callers(t.fn) {
			if call, ok := call.(*ssa.Call); ok && t.up == nil && t.depth < maxDepth {
				r.result(call, i, &trail{what: t.what, fn: call.Parent(), start: call, depth: t.depth + 1, keys: t.keys})
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
