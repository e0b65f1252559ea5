// SPDX-License-Identifier: Apache-2.0

package keyfuncs

import (
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/guards"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// returns lists the keys that a key function returns.
func (r *Reader) returns(fn *ssa.Function) []Key {
	if keys, known := r.returned[fn]; known {
		return keys
	}
	r.returned[fn] = nil // for functions that call themselves
	var found []placed
	for _, b := range fn.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && len(ret.Results) > 0 {
			found = append(found, r.atReturn(ret)...)
		}
	}
	r.settle(fn, found)
	var out []Key
	for _, k := range found {
		out = append(out, k.Key)
	}
	r.returned[fn] = out
	return out
}

// atReturn lists the keys that one return hands out, on each path that ends there.
func (r *Reader) atReturn(ret *ssa.Return) []placed {
	key := origin.Returned(ret, 0)
	var err ssa.Value
	if last := len(ret.Results) - 1; last > 0 {
		err = origin.Returned(ret, last)
	}
	block := ret.Block()
	keys, errs := edges(key, block), edges(err, block)
	if keys == nil && errs == nil {
		return r.at(ret, guards.Point{Block: block}, key, err)
	}
	var out []placed
	for i, from := range block.Preds {
		k, e := key, err
		if keys != nil {
			k = keys[i]
		}
		if errs != nil {
			e = errs[i]
		}
		out = append(out, r.at(ret, guards.Point{Block: block, From: from}, k, e)...)
	}
	return out
}

// edges returns the values that a phi of the block has on each way into it.
func edges(v ssa.Value, b *ssa.BasicBlock) []ssa.Value {
	if mi, ok := v.(*ssa.MakeInterface); ok && mi.Block() == b {
		return nil
	}
	if phi, ok := v.(*ssa.Phi); ok && phi.Block() == b {
		return phi.Edges
	}
	return nil
}

// at lists the keys that reach a point which returns key and err.
func (r *Reader) at(ret *ssa.Return, p guards.Point, key, err ssa.Value) []placed {
	if values.IsNil(key) || fails(err) {
		return nil
	}
	g := r.guard(ret.Parent())
	tested := g.Behind(p) || err != nil && g.Derived(err) || r.testedIn(key)
	picked, mac := !tested && r.picked(g, key), tested && forMAC(p)
	var out []placed
	for _, k := range r.kinds(key, ret) {
		k.Tested, k.MAC, k.Picked, k.Pos = tested, mac, picked, ret.Pos()
		out = append(out, placed{k, p})
	}
	return out
}

// testedIn reports whether a key comes from a function of this package that tests the algorithm itself.
func (r *Reader) testedIn(key ssa.Value) bool {
	call, i := values.CallOf(values.Unboxed(key))
	if call == nil || i != 0 {
		return false
	}
	callees := r.Package.Callees(&call.Call)
	for _, fn := range callees {
		keys := r.returns(fn)
		if len(keys) == 0 || slices.ContainsFunc(keys, func(k Key) bool { return !k.Tested }) {
			return false
		}
	}
	return len(callees) > 0
}

// picked reports whether a key is what a map holds under the algorithm that the header names.
func (r *Reader) picked(g *guards.Guard, key ssa.Value) bool {
	v := values.Unboxed(key)
	if ex, ok := v.(*ssa.Extract); ok {
		v = ex.Tuple
	}
	l, ok := v.(*ssa.Lookup)
	return ok && g.Derived(l.Index)
}

// kinds returns what is known of the keys that a value can be.
func (r *Reader) kinds(v ssa.Value, user ssa.Instruction) []Key {
	return r.reaching(v, user, map[*ssa.Parameter]bool{})
}

// reaching is kinds, but for what the parameters of setters bring that were seen.
func (r *Reader) reaching(v ssa.Value, user ssa.Instruction, seen map[*ssa.Parameter]bool) []Key {
	if k := kindOf(v); k != catalog.NoKeyKind {
		return []Key{r.key(k, v, user)}
	}
	var out []Key
	for _, src := range r.Package.Trace(v, user, origin.Query{Stop: isKnown, Maps: true}) {
		entry, isParam := src.Value.(*ssa.Parameter)
		switch {
		case src.Value != nil && src.Kind == jose.Unknown && isKnown(src.Value):
			out = append(out, r.key(kindOf(src.Value), src.Value, nil))
		case isParam && (src.Shared || src.Param == nil):
			out = append(out, r.put(entry, seen)...)
		case isParam:
			out = append(out, Key{Arg: 1 + slices.Index(entry.Parent().Params, entry)})
		}
	}
	return distinct(out)
}

// put returns the keys that callers of a setter put into a cell or a map.
func (r *Reader) put(p *ssa.Parameter, seen map[*ssa.Parameter]bool) []Key {
	if seen[p] {
		return nil
	}
	seen[p] = true
	var out []Key
	for _, call := range r.Package.Callers(p.Parent()) {
		if a := origin.Passed(call, p); a != nil {
			out = append(out, r.reaching(a, call, seen)...)
		}
	}
	return out
}

func distinct(keys []Key) []Key {
	var out []Key
	for _, k := range keys {
		if !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	return out
}

func isKnown(v ssa.Value) bool { return kindOf(v) != catalog.NoKeyKind }

// kindOf returns what a value's type, the function that made it or the field that holds it
// say of it as a key.
func kindOf(v ssa.Value) catalog.KeyKind {
	v = values.Unboxed(v)
	if k := catalog.KeyKindOf(v.Type()); k != catalog.NoKeyKind {
		return k
	}
	if call, i := values.CallOf(v); call != nil && i == 0 {
		return catalog.KeyKindOfResult(origin.Callee(&call.Call))
	}
	if load, ok := v.(*ssa.UnOp); ok {
		if fa, ok := load.X.(*ssa.FieldAddr); ok {
			return catalog.KeyKindOfField(origin.FieldOf(fa))
		}
	}
	return catalog.NoKeyKind
}

// key describes a value of a kind.
func (r *Reader) key(k catalog.KeyKind, v ssa.Value, user ssa.Instruction) Key {
	out := Key{Kind: k, Pos: v.Pos()}
	if user != nil && user.Pos().IsValid() {
		out.Pos = user.Pos()
	}
	if k == catalog.Octets {
		out.Public, out.Arg = r.isPublic(values.Unboxed(v), user)
	}
	return out
}

// isPublic reports whether bytes are a public key or certificate, or else which parameter they are.
func (r *Reader) isPublic(v ssa.Value, user ssa.Instruction) (public bool, arg int) {
	if user == nil {
		in, ok := v.(ssa.Instruction)
		if !ok {
			return false, 0
		}
		user = in
	}
	for _, src := range r.Package.Trace(v, user, origin.Query{Deep: true}) {
		if src.Param != nil && src.Param.Parent().Object() != nil {
			arg = 1 + slices.Index(src.Param.Parent().Params, src.Param)
		}
		if src.Public || src.Const != nil && src.Const.Kind() == constant.String && catalog.PublicPEM(constant.StringVal(src.Const)) || r.publishes(src) {
			return true, 0
		}
	}
	return false, arg
}

// publishes reports whether what a source brings is read as a public key elsewhere in the
// package, or the setting, file or variable names it as one.
func (r *Reader) publishes(src origin.Source) bool {
	if r.published == nil {
		r.published = map[any]bool{}
		for _, fn := range r.Package.Funcs() {
			for _, b := range fn.Blocks {
				for _, in := range b.Instrs {
					r.publish(in)
				}
			}
		}
	}
	for _, id := range identities(src) {
		if r.published[id] {
			return true
		}
	}
	return false
}

func (r *Reader) publish(in ssa.Instruction) {
	call, ok := in.(*ssa.Call)
	if !ok || len(call.Call.Args) == 0 || !catalog.LoadsPublicKey(origin.Callee(&call.Call)) {
		return
	}
	for _, src := range r.Package.Trace(call.Call.Args[0], call, origin.Query{}) {
		for _, id := range identities(src) {
			r.published[id] = true
		}
	}
}

// identities are what tells that two sources are the same: a field or variable, a parameter, a named setting or file, a call.
func identities(src origin.Source) []any {
	var out []any
	if src.Var != nil {
		out = append(out, src.Var)
	}
	if src.Param != nil {
		out = append(out, src.Param)
	}
	if src.Name != "" && (src.Kind == jose.Environment || src.Kind == jose.Setting || src.Kind == jose.File) {
		out = append(out, src.Kind.String()+src.Name)
	}
	if call, ok := src.Value.(*ssa.Call); ok && src.In == (origin.Context{}) {
		out = append(out, call) // read once, used twice; a helper that reads is no source of its own
	}
	return out
}

// fails reports whether a value is certainly an error.
func fails(err ssa.Value) bool {
	switch e := err.(type) {
	case *ssa.MakeInterface:
		return true
	case *ssa.UnOp:
		g, ok := e.X.(*ssa.Global)
		return ok && strings.HasPrefix(strings.ToLower(g.Name()), "err")
	case *ssa.Call:
		fn := origin.Callee(&e.Call)
		if fn == nil || fn.Pkg() == nil {
			return false
		}
		switch fn.Name() {
		case "New", "Errorf", "Newf", "Wrap", "Wrapf", "WithStack", "Error", "WithMessage":
			return true
		}
	}
	return false
}

func isToken(t types.Type) bool { return catalog.IsToken(t) }
