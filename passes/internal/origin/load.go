// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/token"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// load continues with the content of the cell at addr.
func (t *tracer) load(addr ssa.Value, user ssa.Instruction, w way) {
	switch a := addr.(type) {
	case *ssa.Alloc:
		t.loadAlloc(a, user, w)
	case *ssa.Global:
		t.loadGlobal(a, w)
	case *ssa.FieldAddr:
		t.loadField(a.X, fieldOf(a.X.Type(), a.Field), a.X.Type(), a.Field, user, w)
	case *ssa.IndexAddr:
		t.elements(a.X, a.Index, w)
	case *ssa.FreeVar:
		i := freeIndex(a)
		for _, mc := range t.p.closures[a.Parent()] {
			t.load(mc.Bindings[i], user, w.reset().at(mc))
		}
	default:
		t.loadPointer(addr, user, w)
	}
}

func freeIndex(v *ssa.FreeVar) int {
	for i, f := range v.Parent().FreeVars {
		if f == v {
			return i
		}
	}
	return -1
}

// loadPointer continues with what a pointer that is a value itself points to.
func (t *tracer) loadPointer(ptr ssa.Value, user ssa.Instruction, w way) {
	before := len(t.out)
	t.walk(ptr, w)
	// Sources of the pointer that are objects built here: continue with their content.
	found := t.out[before:]
	t.out = t.out[:before:before]
	for _, s := range found {
		switch a := s.Value.(type) {
		case *ssa.Alloc:
			if s.Kind == jose.Object {
				t.loadAlloc(a, user, w)
				continue
			}
		case *ssa.FieldAddr, *ssa.IndexAddr, *ssa.Global:
			if s.Kind == jose.Object {
				t.load(a, user, w)
				continue
			}
		}
		t.out = append(t.out, s)
	}
}

func (t *tracer) loadAlloc(a *ssa.Alloc, load ssa.Instruction, w way) {
	writes := reaching(t.p.cellWrites(a), load)
	stored := false
	w.checked = w.checked || t.q.Key && t.p.testedCell(a)
	w.shared = w.shared || t.q.Key && len(writes) > 1
	if values.StructOf(a.Type()) != nil {
		w.calls = &holder{a, w.calls} // a struct that is copied here and may be changed afterwards
	}
	before := len(t.out)
	for _, c := range writes {
		stored = t.write(c, w) || stored
	}
	t.dropCleared(before, a, load, w)
	if stored && t.q.Deep && !t.raw {
		t.structFields(a, load, w) // set in the copy
	}
	if !stored {
		// A zero variable, or a struct that is filled field by field.
		t.object(a, load, w.at(a))
	}
}

// write continues with what one write brings; false when it brings nothing known.
func (t *tracer) write(c cellWrite, w way) bool {
	if c.val != nil {
		t.walk(c.val, w.step(c.instr.Pos(), cellNote(c.instr)).at(c.instr))
		return true
	}
	if t.writtenInside(c, w) {
		return true
	}
	fn := Callee(c.call.Common())
	if fn == nil {
		return false
	}
	flows, known := t.p.Know.Fills(fn, c.index())
	if !known {
		return false
	}
	for _, f := range flows {
		in := w.at(c.call)
		if f.Key > 0 && f.Arg >= 0 {
			name := values.Text(slot(c.call.Common(), f.Key-1))
			if name == "" {
				t.unknown(nil, w) // put under a computed name: not known to be this entry
				continue
			}
			if w.entry != "" && !strings.EqualFold(name, w.entry) {
				continue
			}
			if w.entry == "" && t.q.Deep {
				in.fields = &label{name: name, next: in.fields}
			}
			in.entry = ""
		}
		t.flow(f, c.call, fn, in)
	}
	return len(flows) > 0
}

// writtenInside continues with what the functions of a call store through the pointer
// that it hands them; false if they store nothing.
func (t *tracer) writtenInside(c cellWrite, w way) bool {
	if depth(w.ctx) >= maxDepth {
		return false
	}
	found := false
	for _, fn := range t.p.Callees(c.call.Common()) {
		if c.arg >= len(fn.Params) || values.StructOf(fn.Params[c.arg].Type()) != nil {
			continue // the fields of a struct are one cell for all
		}
		in := w
		in.ctx = &frame{call: c.call, fn: fn, up: w.ctx, depth: depth(w.ctx) + 1}
		for _, inner := range t.p.cellWrites(fn.Params[c.arg]) {
			if inner.val != nil {
				found = t.write(inner, in) || found
			}
		}
	}
	return found
}

// cellNote says into what a store puts a value.
func cellNote(in ssa.Instruction) string {
	st, ok := in.(*ssa.Store)
	if !ok {
		return ""
	}
	switch a := st.Addr.(type) {
	case *ssa.Global:
		return "put into " + a.Name()
	case *ssa.FieldAddr:
		named, f := FieldOf(a)
		if named != nil && f != nil {
			return "put into " + named.Name() + "." + f.Name()
		}
	case *ssa.Alloc:
		if token.IsIdentifier(a.Comment) {
			return "put into " + a.Comment
		}
	}
	return ""
}
