// SPDX-License-Identifier: Apache-2.0

package headers

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/guards"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// guarded reports whether an instruction, to which a trail leads, runs only where a test
// let the value on: in its function, or in those that called it.
func (r *Reader) guarded(t *trail, in ssa.Instruction) bool {
	for ; t != nil && in != nil; t = t.up {
		g := guards.New(t.reads(), t.what.voids())
		g.Loose, g.Idle = true, t.what.idle(r)
		if g.Behind(guards.Point{Block: in.Block()}) || r.verified(in) {
			return true
		}
		in = t.via
	}
	return false
}

// reads lists the value that a trail begins with and, where that is a member of a header or
// of claims, all readings of that member in the function.
func (t *trail) reads() []ssa.Value {
	out := []ssa.Value{t.start}
	for _, b := range t.fn.Blocks {
		for _, in := range b.Instrs {
			if v, ok := in.(ssa.Value); ok && v != t.start && again(t.start, v) {
				out = append(out, v)
			}
		}
	}
	return out
}

// again reports whether two values are readings of the same member: h["kid"], h.KeyID, h.KeyID().
func again(a, b ssa.Value) bool {
	switch a := a.(type) {
	case *ssa.Lookup:
		b, ok := b.(*ssa.Lookup)
		return ok && values.Text(a.Index) != "" && values.Text(a.Index) == values.Text(b.Index) && types.Identical(a.X.Type(), b.X.Type())
	case *ssa.FieldAddr:
		b, ok := b.(*ssa.FieldAddr)
		return ok && a.Field == b.Field && types.Identical(a.X.Type(), b.X.Type())
	case *ssa.Field:
		b, ok := b.(*ssa.Field)
		return ok && a.Field == b.Field && types.Identical(a.X.Type(), b.X.Type())
	case *ssa.Call:
		b, ok := b.(*ssa.Call)
		return ok && readsPart(a) && origin.Callee(&a.Call) == origin.Callee(&b.Call) && sameText(a.Call.Args, b.Call.Args)
	}
	return false
}

// sameText reports whether calls name the same parameter of the header, if any.
func sameText(a, b []ssa.Value) bool {
	return slices.EqualFunc(a, b, func(x, y ssa.Value) bool { return values.Text(x) == values.Text(y) })
}

// bound reports whether the thumbprint of a key out of the header is taken: the token proves
// that who sent it has a key which something else names, as in DPoP (RFC 9449) and ACME (RFC 8555).
func (r *Reader) bound(t *trail) bool {
	for ; t != nil; t = t.up {
		seeds := []ssa.Value{t.start}
		g := guards.New(seeds, nil)
		for _, b := range t.fn.Blocks {
			for _, in := range b.Instrs {
				call, ok := in.(*ssa.Call)
				if !ok || !slices.ContainsFunc(call.Call.Args, g.Derived) && !g.Derived(call.Call.Value) {
					continue
				}
				if thumbs(origin.Callee(&call.Call)) {
					return true
				}
				if more := filled(call); len(more) > 0 { // key.UnmarshalJSON(jwk)
					seeds = append(seeds, more...)
					g = guards.New(seeds, nil)
				}
			}
		}
	}
	return false
}

// filled lists the variables whose address a call is handed.
func filled(call *ssa.Call) []ssa.Value {
	return slices.DeleteFunc(slices.Clone(call.Call.Args), func(v ssa.Value) bool { _, local := v.(*ssa.Alloc); return !local })
}

func thumbs(fn *types.Func) bool { return fn != nil && strings.Contains(fn.Name(), "humbprint") }
