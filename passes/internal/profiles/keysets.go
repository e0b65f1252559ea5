// SPDX-License-Identifier: Apache-2.0

package profiles

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// keySet reports whether the keys of an accept are fetched from an issuer elsewhere: by a
// library's key set, or by hand.
func (r *Reader) keySet(s sites.Site, opts options) bool {
	if r.answers == nil {
		r.answers = r.answered()
	}
	if s.Row.Sole {
		return true
	}
	k := &keyFinder{Reader: r, seen: map[ssa.Value]bool{}, calls: map[*ssa.Call]bool{}}
	for _, at := range append([]sites.Site{s}, opts.list...) {
		if at.Row.URL != catalog.NoSlot || at.Call() != nil && k.fetchedReceiver(at.Call().Common()) {
			return true
		}
		for _, role := range []jose.Role{jose.Key, jose.Keyfunc} {
			for _, o := range at.Operands(role) {
				if k.remote(o.Val, o.User, 0) {
					return true
				}
			}
		}
	}
	return false
}

type keyFinder struct {
	*Reader
	seen  map[ssa.Value]bool
	calls map[*ssa.Call]bool // those that made a key, apart from the keys that they are
}

const maxKeySteps = 8

// remote reports whether a key, a set of keys or a callback that returns them can come from a server.
func (k *keyFinder) remote(v ssa.Value, user ssa.Instruction, depth int) bool {
	if v == nil || k.seen[v] || depth > maxKeySteps {
		return false
	}
	k.seen[v] = true
	if k.fetched(v.Type()) {
		return true
	}
	for _, src := range k.Package.Trace(v, user, origin.Query{Maps: true}) {
		if k.source(src, depth) {
			return true
		}
	}
	return false
}

func (k *keyFinder) source(src origin.Source, depth int) bool {
	if src.Kind == jose.Response || src.Var != nil && (k.fetched(src.Var.Type()) || k.answers[src.Var]) {
		return true
	}
	switch v := src.Value.(type) {
	case *ssa.Call:
		return k.call(v, depth)
	case *ssa.MakeClosure:
		if origin.Bound(v) != nil {
			return k.remote(v.Bindings[0], v, depth+1) || k.callback(origin.Bound(v), v.Fn.(*ssa.Function), depth)
		}
		return k.results(v.Fn.(*ssa.Function), depth)
	case *ssa.Function:
		return k.results(v, depth)
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok {
			return k.call(call, depth)
		}
	case *ssa.UnOp:
		if ia, ok := v.X.(*ssa.IndexAddr); ok {
			return k.remote(ia.X, v, depth+1)
		}
		if fa, ok := v.X.(*ssa.FieldAddr); ok {
			return k.remote(fa.X, v, depth+1)
		}
	case *ssa.Lookup:
		return k.remote(v.X, v, depth+1)
	case *ssa.Alloc:
		return k.parts(v, depth)
	}
	return false
}

// parts looks into a key that is put together here: &rsa.PublicKey{N: n, E: e}.
func (k *keyFinder) parts(a *ssa.Alloc, depth int) bool {
	st := values.StructOf(a.Type())
	for i := 0; st != nil && i < st.NumFields(); i++ {
		for _, w := range k.Package.FieldStores(a, i) {
			if k.remote(w.Val, w.By, depth+1) {
				return true
			}
		}
	}
	return false
}

// callback looks into a method value.
func (k *keyFinder) callback(fn *types.Func, thunk *ssa.Function, depth int) bool {
	body := k.Package.Declared(thunk)
	return body != nil && body.Blocks != nil && fn.Pkg() == k.Package.SSA.Pkg && k.results(body, depth)
}

func (k *keyFinder) results(fn *ssa.Function, depth int) bool {
	fn = k.Package.Declared(fn)
	if fn == nil || fn.Blocks == nil || depth > maxKeySteps {
		return false
	}
	for _, src := range k.Package.TraceResult(fn, 0, origin.Query{Maps: true}) {
		if k.source(src, depth+1) {
			return true
		}
	}
	return false
}

// call is a call of which a key came: a library's fetch, or one that was handed a key set.
func (k *keyFinder) call(call *ssa.Call, depth int) bool {
	if k.calls[call] {
		return false
	}
	k.calls[call] = true
	for _, s := range sites.At(k.Package, k.Lookup, call) {
		if s.Row.URL != catalog.NoSlot {
			return true
		}
	}
	fn := origin.Callee(&call.Call)
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	if recv := fn.Signature().Recv(); recv != nil {
		return k.remote(origin.Arg(&call.Call, 0), call, depth+1)
	}
	return false
}

// fetchedReceiver reports whether a method is one of a key set that is fetched.
func (k *keyFinder) fetchedReceiver(c *ssa.CallCommon) bool {
	fn := origin.Callee(c)
	return fn != nil && fn.Signature().Recv() != nil && k.fetched(fn.Signature().Recv().Type())
}

// fetched reports whether values of a library's type are key sets that are fetched.
func (k *keyFinder) fetched(t types.Type) bool {
	n := values.TypeName(t)
	return n != nil && n.Pkg() != nil && catalog.FetchedKeys(n)
}

// answered lists the fields of the types that answers of servers are read into.
func (r *Reader) answered() map[*types.Var]bool {
	out := map[*types.Var]bool{}
	for _, fn := range r.Package.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				call, ok := in.(*ssa.Call)
				if !ok {
					continue
				}
				dst, ok := catalog.DecodesJSON(origin.Callee(&call.Call))
				if target := origin.Arg(&call.Call, sites.ArgIndex(&call.Call, dst)); ok && target != nil && r.answer(call) {
					for _, t := range r.targets(target) {
						fieldsBelow(t, out, 0)
					}
				}
			}
		}
	}
	return out
}

// answer reports whether a decoder reads the answer of a server: its first operand, the
// text or the decoder itself, comes from one.
func (r *Reader) answer(call *ssa.Call) bool {
	return slices.ContainsFunc(r.Package.Trace(origin.Arg(&call.Call, 0), call, origin.Query{}), func(s origin.Source) bool {
		return s.Kind == jose.Response
	})
}

// targets are the types that a decoder fills, through a function that takes anything.
func (r *Reader) targets(v ssa.Value) []types.Type {
	param, ok := v.(*ssa.Parameter)
	if !ok {
		return []types.Type{values.Unboxed(v).Type()}
	}
	var out []types.Type
	for _, call := range r.Package.Callers(param.Parent()) {
		if arg := origin.Passed(call, param); arg != nil {
			out = append(out, values.Unboxed(arg).Type())
		}
	}
	return out
}

func fieldsBelow(t types.Type, out map[*types.Var]bool, depth int) {
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		fieldsBelow(u.Elem(), out, depth)
	case *types.Slice:
		fieldsBelow(u.Elem(), out, depth)
	case *types.Map:
		fieldsBelow(u.Elem(), out, depth)
	case *types.Struct:
		for i := range u.NumFields() {
			f := u.Field(i).Origin()
			if depth < maxKeySteps && !out[f] {
				out[f] = true
				fieldsBelow(f.Type(), out, depth+1)
			}
		}
	}
}
