// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Scoped is a value that is put under a key into what goes with a request through the
// program, or read of it: c.Set(k, v), context.WithValue(ctx, k, v), ctx.Value(k).
// The same key is the same entry wherever it is put and read.
type Scoped struct {
	// Key names a constant, a package variable or a type without content, in every package.
	Key string
	// Val is the value that By puts there, nil for a read.
	Val ssa.Value
	By  ssa.CallInstruction
}

// ScopedBy returns the entry that a call puts or reads; false if it does neither, or under
// a key that is computed.
func (p *Package) ScopedBy(call ssa.CallInstruction) (Scoped, bool) {
	keyArg, valArg, ok := p.Know.Scoped(Callee(call.Common()))
	if !ok {
		return Scoped{}, false
	}
	s := Scoped{Key: scopeKey(slot(call.Common(), keyArg)), By: call}
	if valArg >= 0 {
		s.Val = slot(call.Common(), valArg)
	}
	if list, ok := s.Val.(*ssa.Slice); ok { // the value of a variadic call
		s.Val = nil
		for _, e := range values.Elements(list) {
			s.Val = e.Val
		}
	} else if s.Val != nil && values.IsNil(s.Val) {
		s.Val = nil
	}
	return s, s.Key != ""
}

// ScopedFrom returns the sources of what packages below put under a key.
func (p *Package) ScopedFrom(key string) []Source {
	t := p.tracer(Query{})
	for _, r := range p.Know.ScopedBelow(key) {
		t.remote(r, nil, way{})
	}
	return t.out
}

// ScopedPuts lists what this package puts into requests, in source order of its functions.
func (p *Package) ScopedPuts() []Scoped {
	if p.scoped == nil {
		p.scoped = []Scoped{}
		for _, fn := range p.funcs {
			for _, b := range fn.Blocks {
				for _, in := range b.Instrs {
					call, ok := in.(ssa.CallInstruction)
					if !ok {
						continue
					}
					if s, ok := p.ScopedBy(call); ok && s.Val != nil {
						p.scoped = append(p.scoped, s)
					}
				}
			}
		}
	}
	return p.scoped
}

func scopeKey(v ssa.Value) string {
	if v == nil {
		return ""
	}
	v = values.Unboxed(v)
	switch x := v.(type) {
	case *ssa.Const:
		text := types.TypeString(x.Type(), nil) // userKey{}
		if x.Value != nil {
			text += " " + x.Value.ExactString()
		}
		return text
	case *ssa.UnOp:
		if g, ok := x.X.(*ssa.Global); ok && g.Object() != nil && g.Object().Pkg() != nil {
			return g.Object().Pkg().Path() + "." + g.Name()
		}
	}
	return ""
}

// scopedEntry continues with what is put into requests under the key that a call reads.
func (t *tracer) scopedEntry(v *ssa.Call, w way) {
	s, ok := t.p.ScopedBy(v)
	if !ok || s.Val != nil || t.raw {
		return
	}
	w = w.reset()
	w.entry = ""
	for _, put := range t.p.ScopedPuts() {
		if put.Key == s.Key {
			t.walk(put.Val, w.step(put.By.Pos(), "put into the request").at(put.By))
		}
	}
	for _, r := range t.p.Know.ScopedBelow(s.Key) {
		t.remote(r, nil, w)
	}
}
