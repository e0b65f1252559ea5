// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/constant"
	"go/token"
	"go/types"
	"reflect"
	"strings"

	"github.com/jwtvet/jwtvet/passes/internal/values"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// load continues with the content of the cell at addr.
func (t *tracer) load(addr ssa.Value, user ssa.Instruction, w way) {
	switch a := addr.(type) {
	case *ssa.Alloc:
		t.loadAlloc(a, w)
	case *ssa.Global:
		t.loadGlobal(a, w)
	case *ssa.FieldAddr:
		t.loadField(a.X, fieldOf(a.X.Type(), a.Field), a.X.Type(), a.Field, w)
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
				t.loadAlloc(a, w)
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

// cellWrites lists what is written to a local cell, from closures too.
func (p *Package) cellWrites(cell ssa.Value) []cellWrite {
	var out []cellWrite
	refs := cell.Referrers()
	if refs == nil {
		return nil
	}
	for _, r := range *refs {
		switch r := r.(type) {
		case *ssa.Store:
			if r.Addr == cell {
				out = append(out, cellWrite{val: r.Val, instr: r})
			}
		case *ssa.MakeClosure:
			fn := r.Fn.(*ssa.Function)
			for i, b := range r.Bindings {
				if b == cell && i < len(fn.FreeVars) {
					out = append(out, p.cellWrites(fn.FreeVars[i])...)
				}
			}
		case *ssa.MakeInterface:
			out = append(out, callsWith(r)...)
		case ssa.CallInstruction:
			out = append(out, argWrites(r, cell)...)
		}
	}
	return out
}

// index is the argument of a call write, receiver first.
func (c cellWrite) index() int { return c.arg }

// callsWith lists the calls that a boxed address is handed to.
func callsWith(v ssa.Value) []cellWrite {
	var out []cellWrite
	for _, r := range *v.Referrers() {
		if call, ok := r.(ssa.CallInstruction); ok {
			out = append(out, argWrites(call, v)...)
		}
	}
	return out
}

func argWrites(call ssa.CallInstruction, v ssa.Value) []cellWrite {
	var out []cellWrite
	for i := 0; ; i++ {
		a := slot(call.Common(), i)
		if a == nil {
			return out
		}
		if a == v {
			out = append(out, cellWrite{call: call, arg: i, instr: call})
		}
	}
}

func (t *tracer) loadAlloc(a *ssa.Alloc, w way) {
	writes := t.p.cellWrites(a)
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
	t.dropCleared(before, a, w)
	if !stored {
		// A zero variable, or a struct that is filled field by field.
		t.object(a, w.at(a))
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
		in.ctx = &frame{call: c.call, up: w.ctx, depth: depth(w.ctx) + 1}
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

func (t *tracer) loadGlobal(g *ssa.Global, w way) {
	if v, ok := g.Object().(*types.Var); ok {
		if !t.enterVar(v) {
			return
		}
		if t.p.embedded[v] {
			t.emit(Source{Kind: jose.Embedded, Value: g}, w.step(v.Pos(), "compiled in with go:embed"))
			return
		}
		t.shared(v, t.p.globals[g], "", w)
		return
	}
	t.emit(Source{Kind: jose.Unknown, Value: g}, w)
}

// shared continues with the content of a field or package variable: every write in
// this package, what other packages are known to write, a default in its tag.
func (t *tracer) shared(v *types.Var, writes []cellWrite, tag string, w way) {
	w = w.reset()
	w.shared = true
	w.checked = w.checked || t.q.Key && t.p.testedVar(v, tag)
	if t.q.Key && len(writes) == 0 && t.neverSet(v, tag) {
		t.emit(Source{Kind: jose.Zero, Var: v}, w)
		return
	}
	for _, c := range writes {
		t.write(c, w)
	}
	for _, r := range t.p.Know.Var(v) {
		t.remote(r, nil, w)
	}
	if d, ok := tagDefault(tag); ok {
		dw := w
		dw.deflt = true
		if v.Pkg() == t.p.SSA.Pkg {
			dw = dw.step(v.Pos(), "default in the field's tag")
		} else {
			dw.path = &hop{Place{At: t.p.remoteAt(v.Pos()), Note: "default in the field's tag"}, dw.path}
		}
		t.emit(Source{Kind: jose.Constant, Const: constant.MakeString(d)}, dw)
	}
	// Have: an unexported variable's writes are all here.
	if v.Exported() || v.Pkg() != t.p.SSA.Pkg || len(writes) == 0 {
		t.emit(Source{Kind: jose.Unknown, Var: v}, w)
	}
}

// tagDefault returns the default value that a struct tag declares for configuration loaders.
func tagDefault(tag string) (string, bool) {
	st := reflect.StructTag(tag)
	for _, key := range []string{"default", "envDefault", "env-default"} {
		if d, ok := st.Lookup(key); ok && d != "" && d != "-" {
			return d, true
		}
	}
	for _, key := range []string{"env", "arg", "koanf", "conf"} {
		for _, part := range strings.Split(st.Get(key), ",") {
			if d, ok := strings.CutPrefix(strings.TrimSpace(part), "default="); ok && d != "" {
				return d, true
			}
			if d, ok := strings.CutPrefix(strings.TrimSpace(part), "default:"); ok && d != "" {
				return d, true
			}
		}
	}
	if _, opts, ok := strings.Cut(st.Get("json"), ",default="); ok {
		d, _, _ := strings.Cut(opts, ",")
		return d, d != ""
	}
	return "", false
}

// TraceVar returns the possible sources of what this package puts into a field or package variable.
func (p *Package) TraceVar(v *types.Var, q Query) []Source {
	t := &tracer{p: p, q: q, seen: map[visit]bool{}, vars: map[*types.Var]bool{v: true}}
	if p.embedded[v] {
		t.emit(Source{Kind: jose.Embedded}, way{}.step(v.Pos(), ""))
	}
	writes := p.fields[v.Origin()]
	if !v.IsField() {
		if g, ok := p.SSA.Members[v.Name()].(*ssa.Global); ok && g.Object() == v {
			writes = p.globals[g]
		} else {
			writes = p.foreignGlobal(v)
		}
	}
	for _, c := range writes {
		t.write(c, way{})
	}
	return t.out
}

func (p *Package) foreignGlobal(v *types.Var) []cellWrite {
	for g, ws := range p.globals {
		if g.Object() == v {
			return ws
		}
	}
	return nil
}

// WrittenElsewhere lists the fields and variables of other packages that this package writes.
func (p *Package) WrittenElsewhere() []*types.Var {
	var out []*types.Var
	for f := range p.fields {
		if f != nil && f.Pkg() != nil && f.Pkg() != p.SSA.Pkg {
			out = append(out, f)
		}
	}
	for g := range p.globals {
		if v, ok := g.Object().(*types.Var); ok && v.Pkg() != nil && v.Pkg() != p.SSA.Pkg {
			out = append(out, v)
		}
	}
	return out
}
