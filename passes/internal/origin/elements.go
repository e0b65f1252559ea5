// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/values"
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
	in.part = 0
	if n, ok := foldInt(key, nil); ok {
		in.part = n + 1
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
	w.joined = w.joined || found && isTextual(a.Type())
	for _, c := range t.p.cellWrites(a) {
		if u, ok := c.val.(*ssa.UnOp); ok {
			if other, ok := u.X.(*ssa.Alloc); ok && other != a {
				found = t.arrayElements(other, key, w) || found
				continue
			}
		}
		found = c.val != nil && t.write(c, w) || found
	}
	for _, ia := range indexed(a) {
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

// indexed lists the elements of an array, or of slices of it, that are addressed in its function.
func indexed(v ssa.Value) []*ssa.IndexAddr {
	var out []*ssa.IndexAddr
	for _, r := range *v.Referrers() {
		switch r := r.(type) {
		case *ssa.IndexAddr:
			if r.X == v {
				out = append(out, r)
			}
		case *ssa.Slice:
			if r.X == v {
				out = append(out, indexed(r)...)
			}
		}
	}
	return out
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

// filledCell is filled for the address of a package variable or field, which is one cell
// for all: a sync.Map, an atomic.Value, a settings struct that is decoded into.
func (t *tracer) filledCell(addr ssa.Value, v *types.Var, writes []cellWrite, w way) {
	var fills []cellWrite
	for _, c := range writes {
		if c.call != nil && t.p.fills(c) {
			fills = append(fills, c)
		}
	}
	if t.raw || v == nil || !t.enterVar(v) {
		fills, v = nil, nil
	}
	in := w.reset().resized(Resize{Op: Lost})
	in.shared = true
	in.joined = in.joined || len(fills) > 1 && isWriter(addr.Type())
	for _, c := range fills {
		t.write(c, in)
	}
	if v != nil {
		for _, r := range t.p.Know.Var(v) {
			t.remote(r, nil, in)
		}
	}
	t.emit(Source{Kind: jose.Object, Value: addr}, w)
}

// isWriter reports whether what is put into a value is appended to what it holds.
func isWriter(t types.Type) bool { return types.NewMethodSet(t).Lookup(nil, "Write") != nil }

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
	return t.structFields(ia, nil, w)
}
