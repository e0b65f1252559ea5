// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/types"
	"maps"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// fieldAt lists the writes to field i of the struct at an address that a load can find.
func (p *Package) fieldAt(addr ssa.Value, i int, load ssa.Instruction) []cellWrite {
	own := p.fieldWrites(addr, i)
	replaced := replacing(own)
	for around := addr; ; {
		for _, name := range p.names(around) {
			maps.Copy(replaced, replacing(p.cellWrites(name)))
		}
		fa, ok := around.(*ssa.FieldAddr)
		if !ok {
			return lasting(own, replaced, load)
		}
		around = fa.X
	}
}

// names lists the values that are the address of a struct: each &x.f of a field, and what
// is loaded of a variable with one assignment, in closures too.
func (p *Package) names(addr ssa.Value) []ssa.Value {
	out := []ssa.Value{addr}
	switch addr := addr.(type) {
	case *ssa.FieldAddr:
		for _, x := range p.names(addr.X) {
			for _, r := range referrers(x) {
				if fa, ok := r.(*ssa.FieldAddr); ok && fa != addr && fa.Field == addr.Field {
					out = append(out, fa)
				}
			}
		}
	case *ssa.Alloc:
		for _, r := range *addr.Referrers() {
			switch r := r.(type) {
			case *ssa.Store:
				if cell, ok := r.Addr.(*ssa.Alloc); ok && r.Val == addr && len(p.cellWrites(cell)) == 1 {
					out = append(out, cellLoads(cell)...)
				}
			case *ssa.MakeClosure:
				out = append(out, inside(r, addr)...)
			}
		}
	}
	return out
}

// cellLoads lists the loads of a local variable, in closures too.
func cellLoads(cell ssa.Value) []ssa.Value {
	var out []ssa.Value
	for _, r := range referrers(cell) {
		switch r := r.(type) {
		case *ssa.UnOp:
			out = append(out, r)
		case *ssa.MakeClosure:
			for _, fv := range inside(r, cell) {
				out = append(out, cellLoads(fv)...)
			}
		}
	}
	return out
}

// inside returns what a value is called in a closure.
func inside(mc *ssa.MakeClosure, v ssa.Value) []ssa.Value {
	var out []ssa.Value
	for i, b := range mc.Bindings {
		if fn := mc.Fn.(*ssa.Function); b == v && i < len(fn.FreeVars) {
			out = append(out, fn.FreeVars[i])
		}
	}
	return out
}

func referrers(v ssa.Value) []ssa.Instruction {
	if refs := v.Referrers(); refs != nil {
		return *refs
	}
	return nil // a package variable
}

// entries lists the writes to a map that is built here whose value a load can find.
func (p *Package) entries(m ssa.Value, load ssa.Instruction) []*ssa.MapUpdate {
	var all []*ssa.MapUpdate
	under := map[string]map[ssa.Instruction]bool{}
	note := func(key ssa.Value, in ssa.Instruction) {
		name := values.Text(key)
		if under[name] == nil {
			under[name] = map[ssa.Instruction]bool{}
		}
		under[name][in] = name != ""
	}
	for _, use := range p.Uses(m) {
		switch in := use.Instr.(type) {
		case *ssa.MapUpdate:
			if !slices.Contains(all, in) {
				all = append(all, in)
				note(in.Key, in)
			}
		case *ssa.Call:
			if b, ok := in.Call.Value.(*ssa.Builtin); ok && b.Name() == "delete" {
				note(in.Call.Args[1], in)
			}
		}
	}
	return slices.DeleteFunc(all, func(u *ssa.MapUpdate) bool {
		return len(lasting([]cellWrite{{val: u.Value, instr: u}}, under[values.Text(u.Key)], load)) == 0
	})
}

// points reports whether a value leads to content that can change after it is read.
func points(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Interface, *types.Map, *types.Slice, *types.Chan, *types.Signature:
		return true
	}
	return false
}
