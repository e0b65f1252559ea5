// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/types"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

func (t *tracer) mapElements(m *ssa.MakeMap, key ssa.Value, w way) bool {
	found := false
	for _, u := range t.p.entries(m, w.reader()) {
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
	updates := t.p.entries(m, w.reader())
	var holders []string
	for _, u := range updates {
		holders = append(holders, values.Text(u.Key))
	}
	for i, u := range updates {
		in := w
		in.fields = &label{name: holders[i], holders: holders, next: w.fields}
		t.walk(u.Value, in.step(u.Pos(), "put under "+strconv.Quote(holders[i])).at(u))
	}
	t.filled(m, w) // url.Values.Set and kin
	t.emit(Source{Kind: jose.Object, Value: m}, w)
}

// object emits a struct or variable built here, and in a deep trace what its fields hold
// where it is read (nil: whatever they are set to, at any time).
func (t *tracer) object(a *ssa.Alloc, load ssa.Instruction, w way) {
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
			t.structFields(a, load, w)
			// A pointer to a variable: its content travels with it.
			before := len(t.out)
			for _, c := range reaching(t.p.cellWrites(a), load) {
				if c.val != nil {
					t.write(c, w)
				}
			}
			t.dropCleared(before, a, load, w)
		}
	}
	t.emit(Source{Kind: jose.Object, Value: a}, w)
}

// dropCleared forgets the sources under fields that are set anew after the struct was
// copied, or emptied at any time where the load is not known.
func (t *tracer) dropCleared(before int, a *ssa.Alloc, load ssa.Instruction, w way) {
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
		if len(s.Fields) <= depth || !t.p.clears(a, st, s.Fields[depth], load) {
			kept = append(kept, s)
		}
	}
	t.out = kept
}

// clears reports whether nothing is left at a load of what the field with that JSON name
// held in the struct that was copied.
func (p *Package) clears(a *ssa.Alloc, st *types.Struct, name string, load ssa.Instruction) bool {
	for i := range st.NumFields() {
		if n, _ := JSONName(st, i); n != name {
			continue
		}
		own := p.fieldWrites(a, i)
		if load == nil && slices.ContainsFunc(own, func(w cellWrite) bool { return w.val != nil && isNothing(w.val) }) {
			return true
		}
		if load != nil && len(own) > 0 && !slices.ContainsFunc(reaching(append(own, p.wholes(a)...), load), func(w cellWrite) bool { return w.isWhole(a) }) {
			return true
		}
	}
	return false
}

// structFields continues with what is stored into the fields of the struct at addr, and
// can stand there at a load.
func (t *tracer) structFields(addr ssa.Value, load ssa.Instruction, w way) bool {
	st := values.StructOf(addr.Type())
	if st == nil || addr.Referrers() == nil {
		return false
	}
	holders, found, seen := JSONNames(st), false, map[int]bool{}
	for _, addr := range t.p.names(addr) {
		for _, r := range referrers(addr) {
			fa, ok := r.(*ssa.FieldAddr)
			if !ok || fa.X != addr || seen[fa.Field] {
				continue
			}
			seen[fa.Field] = true
			name, sent := JSONName(st, fa.Field)
			if !sent || slices.Contains(t.q.Without, st.Field(fa.Field)) {
				continue
			}
			in := w
			if !st.Field(fa.Field).Embedded() {
				in.fields = &label{name: name, holders: holders, next: w.fields}
			}
			for _, c := range t.p.fieldAt(addr, fa.Field, load) {
				found = t.write(c, in) || found
			}
			found = t.structFields(fa, load, in) || found
		}
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
