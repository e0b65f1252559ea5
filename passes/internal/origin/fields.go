// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// loadField continues with the content of a field. Where the struct is built in the
// same function and its field is set there, only that counts.
func (t *tracer) loadField(base ssa.Value, f *types.Var, typ types.Type, i int, load ssa.Instruction, w way) {
	if f == nil {
		t.unknown(base, w)
		return
	}
	if a := localAlloc(t.p, base); t.q.Visit != nil && a != nil {
		t.filled(a, w) // the text that a struct was decoded from
	}
	w.checked = w.checked || t.q.Key && t.p.testedVar(f, "")
	if t.localField(base, i, load, w) {
		return
	}
	if f.Pkg() != t.p.SSA.Pkg {
		t.partOf(base, values.StructOf(typ), i, w)
	}
	if path := settingPath(base, typ, i); path != "" {
		for _, r := range t.p.Know.Default(path) {
			r.Default = true
			t.remote(r, nil, w)
		}
	}
	known := t.p.Know.FieldOrigin(values.TypeName(typ), f)
	for _, r := range known {
		t.remote(r, nil, w)
	}
	if len(known) > 0 && t.p.Foreign(f) && len(t.p.fields[f]) == 0 {
		return // a field of a library that only the library sets: the headers of a request
	}
	if t.enterVar(f) {
		writes := t.p.fields[f]
		if t.p.madeElsewhere(base, f) {
			writes = nil
		}
		t.shared(f, writes, values.StructOf(typ).Tag(i), w)
	}
}

// settingPath returns the key under which a configuration loader fills a field, from the
// tags of the fields that lead to it: "tokens.secret". Empty without tags.
func settingPath(base ssa.Value, typ types.Type, i int) string {
	st := values.StructOf(typ)
	if st == nil {
		return ""
	}
	tags := reflect.StructTag(st.Tag(i))
	name := ""
	for _, key := range []string{"mapstructure", "koanf", "yaml", "json", "toml"} {
		if name, _, _ = strings.Cut(tags.Get(key), ","); name != "" && name != "-" {
			break
		}
	}
	if name == "" || name == "-" {
		return ""
	}
	if fa, ok := base.(*ssa.FieldAddr); ok {
		outer := settingPath(fa.X, fa.X.Type(), fa.Field)
		if outer == "" {
			return ""
		}
		return outer + "." + name
	}
	return name
}

// partOf continues with the call that made the library struct that a field is read of: pem.Decode.
// Of what is known to stand in its fields, only field i counts.
func (t *tracer) partOf(base ssa.Value, st *types.Struct, i int, w way) {
	call, _ := values.CallOf(base)
	if call == nil {
		return
	}
	if fn := Callee(&call.Call); fn != nil {
		if flows, _ := t.p.Know.Call(fn, 0); len(flows) > 0 {
			before := len(t.out)
			t.walk(base, w)
			t.onlyField(before, st, i, w)
		}
	}
}

// madeElsewhere reports whether the package that declares a field made the struct, and this one sets
// no fields of it: what this one puts into others is not in there, as in r.Cookie(name).Value.
func (p *Package) madeElsewhere(base ssa.Value, f *types.Var) bool {
	call, _ := values.CallOf(base)
	if call == nil {
		return false
	}
	fn := Callee(&call.Call)
	if fn == nil || fn.Pkg() != f.Pkg() || fn.Pkg() == p.SSA.Pkg {
		return false
	}
	return !slices.ContainsFunc(*base.Referrers(), func(in ssa.Instruction) bool {
		switch in := in.(type) {
		case *ssa.FieldAddr:
			return len(p.cellWrites(in)) > 0
		case ssa.CallInstruction:
			by := Callee(in.Common())
			return by == nil || by.Pkg() == p.SSA.Pkg
		case *ssa.Field, *ssa.BinOp, *ssa.DebugRef:
			return false
		}
		return true
	})
}

// onlyField keeps of the sources since before those of field i, and those of the whole.
func (t *tracer) onlyField(before int, st *types.Struct, i int, w way) {
	depth := 0
	for f := w.fields; f != nil; f = f.next {
		depth++
	}
	name, _ := JSONName(st, i)
	kept := t.out[:before:before]
	for _, s := range t.out[before:] {
		if len(s.Fields) > depth {
			if s.Fields[depth] != name {
				continue
			}
			s.Fields = slices.Delete(slices.Clone(s.Fields), depth, depth+1)
			if len(s.Holders) > depth {
				s.Holders = slices.Delete(slices.Clone(s.Holders), depth, depth+1)
			}
		}
		kept = append(kept, s)
	}
	t.out = kept
}

// handedOut reports whether a local struct's address goes, before a load, to a function that
// may write its fields.
func (p *Package) handedOut(a *ssa.Alloc, load ssa.Instruction) bool {
	for _, r := range *a.Referrers() {
		call, ok := r.(ssa.CallInstruction)
		if !ok || load != nil && load.Parent() == call.Parent() && !Avoids(call, load, nil) {
			continue
		}
		fn := Callee(call.Common())
		if fn == nil || fn.Pkg() == p.SSA.Pkg {
			return true
		}
	}
	return false
}

// HandedOn reports whether a struct that is built here is handed to a function of this
// package, or one that is not known, which may set its fields.
func (p *Package) HandedOn(a *ssa.Alloc) bool { return p.handedOut(a, nil) }

// enterVar reports whether the trace meets field or variable v for the first time.
func (t *tracer) enterVar(v *types.Var) bool {
	if t.vars[v] {
		return false
	}
	t.vars[v] = true
	return true
}

func (t *tracer) fieldOfValue(v *ssa.Field, w way) {
	f := fieldOf(v.X.Type(), v.Field)
	if u, ok := v.X.(*ssa.UnOp); ok {
		t.loadField(u.X, f, v.X.Type(), v.Field, u, w)
		return
	}
	if f != nil && t.enterVar(f) {
		t.shared(f, t.p.fields[f], values.StructOf(v.X.Type()).Tag(v.Field), w)
	}
}

// fieldOf returns field i of the struct that t is or points to.
func fieldOf(t types.Type, i int) *types.Var {
	st := values.StructOf(t)
	if st == nil || i >= st.NumFields() {
		return nil
	}
	return st.Field(i).Origin()
}

// FieldAt returns field i of the struct that t is or points to, and its named type.
func FieldAt(t types.Type, i int) (*types.TypeName, *types.Var) {
	return values.TypeName(t), fieldOf(t, i)
}

// FieldOf returns the field that an address selects and the named type that it is a field of.
func FieldOf(a *ssa.FieldAddr) (*types.TypeName, *types.Var) {
	return values.TypeName(a.X.Type()), fieldOf(a.X.Type(), a.Field)
}

// StructOf returns the struct that a type is or points to, and its name.
func StructOf(t types.Type) (*types.TypeName, *types.Struct) {
	return values.TypeName(t), values.StructOf(t)
}

// FieldWritten reports whether the package writes the named field of the struct that t
// points to; known is false when it writes none of its fields.
func (p *Package) FieldWritten(t types.Type, name string) (written, known bool) {
	st := values.StructOf(t)
	if st == nil {
		return false, false
	}
	for i := range st.NumFields() {
		if len(p.fields[st.Field(i).Origin()]) > 0 {
			known = true
			written = written || st.Field(i).Name() == name
		}
	}
	return written, known
}

// Sets reports whether the named field of a struct that is built here is set.
func (p *Package) Sets(a *ssa.Alloc, name string) bool {
	st := values.StructOf(a.Type())
	for i := 0; st != nil && i < st.NumFields(); i++ {
		if st.Field(i).Name() == name && len(p.fieldWrites(a, i))+len(p.fieldWrites(p.copyOf(a), i)) > 0 {
			return true
		}
	}
	return false
}
