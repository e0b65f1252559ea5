// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/constant"
	"go/types"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/jwtvet/jwtvet/passes/internal/values"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// elements continues with the elements of a slice, array or map; of those under a
// constant key only these, where the key is known.
func (t *tracer) elements(container, key ssa.Value, w way) {
	if key != nil && holdsCharacters(container.Type()) && t.picked(key, w) {
		return
	}
	if isTextual(container.Type()) && key != nil {
		t.unknown(container, w) // one character says nothing of the text
		return
	}
	in := w
	if key != nil && w.entry == "" {
		in.entry = values.Text(key)
	}
	roots := t.roots(container, in)
	for _, s := range roots {
		switch obj := s.Value.(type) {
		case *ssa.Alloc:
			if !t.arrayElements(obj, key, w) {
				t.out = append(t.out, s)
			}
		case *ssa.MakeMap:
			if !t.mapElements(obj, key, w) {
				t.out = append(t.out, s)
			}
		default:
			if underKey(s, key) {
				if s.Kind == jose.TokenHeader && s.Name == "" {
					s.Name = values.Text(key)
				}
				t.out = append(t.out, s)
			}
		}
	}
}

// underKey reports whether a source from another package can stand under the key.
func underKey(s Source, key ssa.Value) bool {
	name := ""
	if key != nil {
		name = values.Text(key)
	}
	return name == "" || len(s.Fields) == 0 || s.Fields[0] == name
}

// isTextual reports whether the elements of a value are characters or bytes.
func isTextual(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Slice:
		return types.Identical(u.Elem().Underlying(), types.Typ[types.Byte])
	case *types.Array:
		return types.Identical(u.Elem().Underlying(), types.Typ[types.Byte])
	}
	return false
}

// holdsCharacters reports whether the elements of a value are bytes or runes.
func holdsCharacters(t types.Type) bool {
	if isTextual(t) {
		return true
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	switch u := t.Underlying().(type) {
	case *types.Slice:
		return types.Identical(u.Elem().Underlying(), types.Typ[types.Rune])
	case *types.Array:
		return types.Identical(u.Elem().Underlying(), types.Typ[types.Rune])
	}
	return false
}

// roots traces a container without looking into it.
func (t *tracer) roots(v ssa.Value, w way) []Source {
	before := len(t.out)
	deep, raw := t.q.Deep, t.raw
	t.q.Deep, t.raw = false, true
	t.walk(v, w)
	t.q.Deep, t.raw = deep, raw
	found := append([]Source(nil), t.out[before:]...)
	t.out = t.out[:before]
	return found
}

// arrayElements continues with what is stored into the elements of an array.
func (t *tracer) arrayElements(a *ssa.Alloc, key ssa.Value, w way) bool {
	if _, ok := a.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Array); !ok {
		return false
	}
	found := t.copied(a, w)
	for _, c := range t.p.cellWrites(a) {
		if u, ok := c.val.(*ssa.UnOp); ok {
			if other, ok := u.X.(*ssa.Alloc); ok && other != a {
				found = t.arrayElements(other, key, w) || found
				continue
			}
		}
		found = c.val != nil && t.write(c, w) || found
	}
	for _, r := range *a.Referrers() {
		ia, ok := r.(*ssa.IndexAddr)
		if !ok || ia.X != a {
			continue
		}
		if otherKey(ia.Index, key) {
			continue
		}
		for _, c := range t.p.cellWrites(ia) {
			found = t.write(c, w) || found
		}
		found = t.structElement(ia, w) || found
	}
	return found
}

// otherKey reports whether two keys or indexes are constants that differ.
func otherKey(a, b ssa.Value) bool {
	x, ok := a.(*ssa.Const)
	y, ok2 := b.(*ssa.Const)
	return ok && ok2 && x.Value != nil && y.Value != nil && x.Value.ExactString() != y.Value.ExactString()
}

// copied continues with what copy and calls write into an array through slices of it.
func (t *tracer) copied(a ssa.Value, w way) bool {
	found := false
	for _, c := range t.p.bufferWrites(a) {
		if b, ok := c.call.Common().Value.(*ssa.Builtin); ok {
			if b.Name() == "copy" && c.arg == 0 {
				t.walk(c.call.Common().Args[1], w.at(c.call))
				found = true
			}
			continue
		}
		found = t.write(c, w) || found
	}
	return found
}

// filled continues with what calls put into an object: builders, buffers, hashes.
// It reports whether it found some.
func (t *tracer) filled(v ssa.Value, w way) bool {
	if t.raw || !couldFill(v.Type()) {
		return false
	}
	fills := t.p.fillsOf(v, 0)
	w = w.resized(Resize{Op: Lost})
	w.joined = w.joined || len(fills) > 1
	for _, c := range fills {
		t.write(c, w)
	}
	return len(fills) > 0
}

const maxWraps = 4 // writers around writers

// fillsOf lists the calls that put something into an object, also through a writer around it.
func (p *Package) fillsOf(v ssa.Value, depth int) []cellWrite {
	var out []cellWrite
	for _, c := range p.cellWrites(v) {
		if c.call == nil {
			continue
		}
		if p.fills(c) {
			out = append(out, c)
		}
		if depth < maxWraps {
			for _, fn := range p.Callees(c.call.Common()) {
				if c.arg < len(fn.Params) {
					out = append(out, p.fillsOf(fn.Params[c.arg], depth+1)...)
				}
			}
		}
		around, ok := c.call.(ssa.Value)
		if ok && depth < maxWraps && p.Know.Wraps(Callee(c.call.Common()), c.arg) {
			out = append(out, p.fillsOf(around, depth+1)...)
		}
	}
	return out
}

// couldFill leaves out values that no call can change.
func couldFill(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Interface, *types.Map:
		return true
	}
	return false
}

// fills reports whether a call is known to write through that argument.
func (p *Package) fills(c cellWrite) bool {
	fn := Callee(c.call.Common())
	if fn == nil {
		return false
	}
	_, known := p.Know.Fills(fn, c.index())
	return known
}

// structElement looks into []T{{...}} when T is a struct that is built in place.
func (t *tracer) structElement(ia *ssa.IndexAddr, w way) bool {
	if !t.q.Deep || values.StructOf(ia.Type()) == nil {
		return false
	}
	return t.structFields(ia, w)
}

func (t *tracer) mapElements(m *ssa.MakeMap, key ssa.Value, w way) bool {
	found := false
	for _, u := range t.p.MapUpdates(m) {
		if otherKey(u.Key, key) {
			continue
		}
		if _, fixed := values.Unboxed(u.Key).(*ssa.Const); !fixed && key != nil {
			t.unknown(u.Value, w) // put under a computed name: not known to be this entry
			found = true
			continue
		}
		t.walk(u.Value, w.step(u.Pos(), "put into the map").at(u))
		found = true
	}
	return found
}

// MapUpdates lists the writes to a map that is built here, under any local name.
func (p *Package) MapUpdates(m ssa.Value) []*ssa.MapUpdate {
	var out []*ssa.MapUpdate
	for _, use := range p.Uses(m) {
		if u, ok := use.Instr.(*ssa.MapUpdate); ok && !slices.Contains(out, u) {
			out = append(out, u)
		}
	}
	return out
}

func (t *tracer) mapObject(m *ssa.MakeMap, w way) {
	if t.raw || !t.q.Deep && !t.q.Maps {
		t.emit(Source{Kind: jose.Object, Value: m}, w)
		return
	}
	updates := t.p.MapUpdates(m)
	var holders []string
	for _, u := range updates {
		holders = append(holders, values.Text(u.Key))
	}
	for i, u := range updates {
		in := w
		in.fields = &label{name: holders[i], holders: holders, next: w.fields}
		t.walk(u.Value, in.step(u.Pos(), "put under "+strconv.Quote(holders[i])).at(u))
	}
	t.emit(Source{Kind: jose.Object, Value: m}, w)
}

// object emits a struct or variable built here, and in a deep trace what its fields hold.
func (t *tracer) object(a *ssa.Alloc, w way) {
	if !t.raw {
		if _, isArray := a.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Array); isArray {
			if t.arrayElements(a, nil, w) {
				return
			}
		}
		if t.filled(a, w) {
			return
		}
		if t.q.Deep {
			t.structFields(a, w)
			// A pointer to a variable: its content travels with it.
			before := len(t.out)
			for _, c := range t.p.cellWrites(a) {
				if c.val != nil {
					t.write(c, w)
				}
			}
			t.dropCleared(before, a, w)
		}
	}
	t.emit(Source{Kind: jose.Object, Value: a}, w)
}

// dropCleared forgets the sources under fields that are emptied after the struct was copied.
func (t *tracer) dropCleared(before int, a *ssa.Alloc, w way) {
	st := values.StructOf(a.Type())
	if st == nil {
		return
	}
	depth := 0
	for f := w.fields; f != nil; f = f.next {
		depth++
	}
	kept := t.out[:before:before]
	for _, s := range t.out[before:] {
		if len(s.Fields) <= depth || !t.p.clears(a, st, s.Fields[depth]) {
			kept = append(kept, s)
		}
	}
	t.out = kept
}

// clears reports whether the field with that JSON name is set to nothing.
func (p *Package) clears(a *ssa.Alloc, st *types.Struct, name string) bool {
	for i := range st.NumFields() {
		if n, _ := JSONName(st, i); n != name {
			continue
		}
		for _, w := range p.fieldWrites(a, i) {
			c, ok := w.val.(*ssa.Const)
			if ok && (c.Value == nil || c.Value.Kind() == constant.String && constant.StringVal(c.Value) == "") {
				return true
			}
		}
	}
	return false
}

// structFields continues with what is stored into the fields of the struct at addr.
func (t *tracer) structFields(addr ssa.Value, w way) bool {
	st := values.StructOf(addr.Type())
	if st == nil || addr.Referrers() == nil {
		return false
	}
	holders := JSONNames(st)
	found := false
	for _, r := range *addr.Referrers() {
		fa, ok := r.(*ssa.FieldAddr)
		if !ok || fa.X != addr {
			continue
		}
		name, sent := JSONName(st, fa.Field)
		if !sent {
			continue
		}
		in := w
		if !st.Field(fa.Field).Embedded() {
			in.fields = &label{name: name, holders: holders, next: w.fields}
		}
		for _, c := range t.p.cellWrites(fa) {
			found = t.write(c, in) || found
		}
		found = t.structFields(fa, in) || found
	}
	return found
}

// JSONName returns the name under which encoding/json writes field i, and whether it does.
func JSONName(st *types.Struct, i int) (string, bool) {
	f := st.Field(i)
	tag := reflect.StructTag(st.Tag(i)).Get("json")
	if tag == "-" {
		return "", false
	}
	name, _, _ := strings.Cut(tag, ",")
	if name == "" {
		name = f.Name()
	}
	return name, f.Exported() || f.Embedded()
}

// JSONNames returns the names that encoding/json writes for a struct's own fields.
func JSONNames(st *types.Struct) []string {
	var out []string
	for i := range st.NumFields() {
		if name, ok := JSONName(st, i); ok {
			out = append(out, name)
		}
	}
	return out
}

// buffer emits a made slice, or what is written into it.
func (t *tracer) buffer(m *ssa.MakeSlice, w way) {
	w = w.resized(made(m, w.ctx))
	found := t.copied(m, w)
	for _, c := range t.p.elementStores(m) {
		found = t.write(c, w) || found
	}
	if !found {
		t.emit(Source{Kind: jose.Object, Value: m}, w)
	}
}

func (p *Package) elementStores(m ssa.Value) []cellWrite {
	var out []cellWrite
	for _, r := range *m.Referrers() {
		if ia, ok := r.(*ssa.IndexAddr); ok && ia.X == m {
			out = append(out, p.cellWrites(ia)...)
		}
	}
	return out
}

// bufferWrites lists the calls that a slice, or a part of it, is handed to.
func (p *Package) bufferWrites(v ssa.Value) []cellWrite {
	var out []cellWrite
	for _, r := range *v.Referrers() {
		switch r := r.(type) {
		case *ssa.Slice:
			out = append(out, p.bufferWrites(r)...)
		case ssa.CallInstruction:
			out = append(out, argWrites(r, v)...)
		}
	}
	return out
}
