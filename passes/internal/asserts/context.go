// SPDX-License-Identifier: Apache-2.0

package asserts

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// put is a value that the package puts into a context under a key.
type put struct {
	key *key
	val ssa.Value
}

// key is what names an entry of a context: a constant, a variable, or a type without content.
type key struct {
	typ   types.Type
	text  string
	named *ssa.Global
}

func (k *key) is(o *key) bool {
	return k.text == o.text && k.named == o.named && types.Identical(k.typ, o.typ)
}

// indexPuts notes what the package puts into contexts: c.Set(k, v), context.WithValue(ctx, k, v).
func (r *Reader) indexPuts() {
	for _, fn := range r.Package.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				call, ok := in.(ssa.CallInstruction)
				if !ok {
					continue
				}
				key, val := contextEntry(call)
				if key != nil && val != nil {
					r.puts = append(r.puts, put{key, val})
				}
			}
		}
	}
}

// contextEntry returns the key of a call that reads or writes an entry of a context, and
// the value that it writes.
func contextEntry(call ssa.CallInstruction) (*key, ssa.Value) {
	fn := origin.Callee(call.Common())
	f, ok := catalog.FlowOf(fn)
	if !ok || f.Key == catalog.NoSlot || len(f.From) == 0 {
		return nil, nil
	}
	key := identity(origin.Arg(call.Common(), sites.ArgIndex(call.Common(), f.Key)))
	last := f.From[len(f.From)-1]
	if last == catalog.Recv {
		return key, nil
	}
	val := origin.Arg(call.Common(), sites.ArgIndex(call.Common(), last))
	if _, variadic := last.Rest(); variadic {
		for _, e := range values.Elements(val) {
			return key, e.Val
		}
		return key, nil
	}
	return key, val
}

// identity names a key of a context, nil where it is computed.
func identity(v ssa.Value) *key {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		v = mi.X
	}
	switch x := v.(type) {
	case *ssa.Const:
		k := &key{typ: x.Type()} // userKey{}
		if x.Value != nil {
			k.text = x.Value.ExactString()
		}
		return k
	case *ssa.UnOp:
		if g, ok := x.X.(*ssa.Global); ok {
			return &key{typ: x.Type(), named: g}
		}
	}
	return nil
}

// fromContext is what the package puts into contexts under the key that a call reads.
func (r *Reader) fromContext(call *ssa.Call, fn *types.Func, depth int) (said, bool) {
	key, val := contextEntry(call)
	if key == nil || val != nil || !isAny(fn.Signature().Results()) {
		return said{}, false
	}
	var out said
	for _, p := range r.puts {
		if p.key.is(key) {
			out = join(out, r.of(p.val, depth))
		}
	}
	return out, true
}

func isAny(results *types.Tuple) bool {
	return results.Len() > 0 && types.IsInterface(results.At(0).Type())
}

// entryOf returns the key of which a value is the entry in a context, nil if it is none.
func entryOf(v ssa.Value) *key {
	if ex, ok := v.(*ssa.Extract); ok && ex.Index == 0 {
		v = ex.Tuple
	}
	call, ok := v.(*ssa.Call)
	if !ok {
		return nil
	}
	key, val := contextEntry(call)
	if key == nil || val != nil || !isAny(origin.Callee(&call.Call).Signature().Results()) {
		return nil
	}
	return key
}

// comparedWithNil reports whether an assertion of a context's entry to a token or claims
// set panics where the program means to test for nil: the test comes after it.
func comparedWithNil(ta *ssa.TypeAssert) bool {
	if entryOf(ta.X) == nil || !catalog.TokenType(ta.AssertedType) {
		return false
	}
	for _, ref := range *ta.Referrers() {
		if cmp, ok := ref.(*ssa.BinOp); ok && values.ComparesNil(cmp) {
			return !isCompared(ta)
		}
	}
	return false
}

// isCompared reports whether the function compares what an assertion asserts with nil, be it read once more.
func isCompared(ta *ssa.TypeAssert) bool {
	for _, b := range ta.Parent().Blocks {
		for _, in := range b.Instrs {
			if cmp, ok := in.(*ssa.BinOp); ok && values.ComparesNil(cmp) && same(cmp.X, ta.X, 0) {
				return true
			}
		}
	}
	return false
}
