// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/constant"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
)

func (t *tracer) slice(v *ssa.Slice, w way) {
	w = w.sliced(v)
	if t.q.Readable && shortPart(v, w.ctx) {
		return
	}
	if a, ok := v.X.(*ssa.Alloc); ok {
		if t.raw {
			t.emit(Source{Kind: jose.Object, Value: a}, w)
			return
		}
		if s, ok := t.p.byteLiteral(t.p.copyOf(a)); ok {
			w = w.step(a.Pos(), "")
			t.emit(Source{Kind: jose.Constant, Value: a, Const: constant.MakeString(s)}, w)
			return
		}
		if _, isArray := a.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Array); isArray {
			t.elements(a, nil, w)
			return
		}
	}
	t.walk(v.X, w)
}

// copyOf returns the array that is copied into another one when that is declared.
func (p *Package) copyOf(a *ssa.Alloc) *ssa.Alloc {
	if writes := p.cellWrites(a); len(writes) == 1 {
		if load, ok := writes[0].val.(*ssa.UnOp); ok {
			if from, ok := load.X.(*ssa.Alloc); ok {
				return from
			}
		}
	}
	return a
}

// byteLiteral folds []byte{1, 2, 3} and [...]byte literals.
func (p *Package) byteLiteral(a *ssa.Alloc) (string, bool) {
	arr, ok := a.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Array)
	if !ok || arr.Len() == 0 || arr.Len() > 1<<16 {
		return "", false
	}
	if b, ok := arr.Elem().Underlying().(*types.Basic); !ok || b.Kind() != types.Byte {
		return "", false
	}
	buf := make([]byte, arr.Len())
	stores := 0
	for _, ref := range *a.Referrers() {
		ia, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		idx, ok := ia.Index.(*ssa.Const)
		if !ok {
			return "", false
		}
		for _, r := range *ia.Referrers() {
			st, ok := r.(*ssa.Store)
			if !ok {
				return "", false
			}
			c, ok := st.Val.(*ssa.Const)
			if !ok || c.Value == nil || int(idx.Int64()) >= len(buf) {
				return "", false
			}
			buf[idx.Int64()] = byte(c.Uint64())
			stores++
		}
	}
	return string(buf), stores > 0
}

// buffer emits a made slice, or what is written into it.
func (t *tracer) buffer(m *ssa.MakeSlice, w way) {
	w = w.resized(made(m, w.ctx))
	found := t.copied(m, w)
	w.joined = w.joined || found && isBytes(m.Type())
	for _, c := range t.p.elementStores(m) {
		found = t.write(c, w) || found
	}
	if !found {
		t.emit(Source{Kind: jose.Object, Value: m}, w)
	}
}

func (p *Package) elementStores(m ssa.Value) []cellWrite {
	var out []cellWrite
	for _, ia := range indexed(m) {
		out = append(out, p.cellWrites(ia)...)
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

func isBytes(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && types.Identical(s.Elem().Underlying(), types.Typ[types.Byte])
}
