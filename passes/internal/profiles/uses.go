// SPDX-License-Identifier: Apache-2.0

package profiles

import (
	"go/constant"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

func (f *follower) use(u origin.Use, box bool) {
	name, part := partOf(u.Alias)
	if box && len(u.Path) > 0 {
		return // what else the box holds
	}
	if part {
		f.part(name, u.Instr, u.Alias)
		return
	}
	switch in := u.Instr.(type) {
	case *ssa.Lookup:
		if in.X == u.Alias && !box {
			f.lookup(in, u.Via)
		}
	case *ssa.Field:
		if name := nameOf(in.X.Type(), in.Field); name == "" {
			f.value(in, box)
		} else if !box {
			f.uses(name, in)
		}
	case *ssa.UnOp:
		if values.StructOf(in.Type()) != nil {
			f.value(in, box)
		}
	case *ssa.Convert:
		f.value(in, box) // the bytes of a text
	case *ssa.Return:
		f.returned(in, u.Alias, box)
	case *ssa.Range:
		f.used = true
		if !box {
			for _, part := range values.Entries(in) {
				f.copied(part)
			}
		}
	case *ssa.Send:
		f.open, f.used = f.open || !box, true
	case *ssa.MapUpdate:
		f.open = f.open || in.Map != u.Alias
	case *ssa.Store:
		if in.Val == u.Alias {
			f.kept(in)
		}
	case ssa.CallInstruction:
		f.call(in, u, box)
	}
}

// copied is the key or value of an entry of claims, in a loop over all of them.
func (f *follower) copied(ex *ssa.Extract) {
	for _, ref := range *ex.Referrers() {
		in, ok := ref.(*ssa.MapUpdate)
		if !ok || in.Map == ex {
			f.open = true
			continue
		}
		for _, src := range f.Package.Roots(in.Map, in) {
			switch {
			case src.Param != nil:
				f.argument(src.Param)
			case src.Value == nil:
				f.open = true
			default:
				f.value(src.Value, false)
			}
		}
	}
}

// lookup is one entry that is read of a map of claims.
func (f *follower) lookup(in *ssa.Lookup, via []ssa.CallInstruction) {
	f.used = true
	for _, src := range f.Package.TraceIn(in.Index, in, origin.Inside(via), origin.Query{}) {
		name := "?"
		if src.Kind == jose.Constant && src.Const.Kind() == constant.String {
			name = constant.StringVal(src.Const)
		}
		f.uses(name, in)
	}
}

// uses notes a claim if something is decided by a value that was read of it.
func (f *follower) uses(name string, v ssa.Value) {
	if f.seen[visit{v, true}] {
		return
	}
	f.seen[visit{v, true}] = true
	for _, u := range f.Package.Uses(v) {
		f.part(name, u.Instr, u.Alias)
	}
}

func (f *follower) part(name string, in ssa.Instruction, alias ssa.Value) {
	f.claims = f.claims || slices.Contains([]string{jose.Exp, jose.Iss, jose.Aud, jose.Sub}, name)
	f.used = f.used || name != "-"
	if load, ok := in.(*ssa.UnOp); ok && values.StructOf(load.Type()) != nil && alias == load.X {
		f.uses(name, load) // a copy of a date
	}
	if name == "-" || !decides(in, alias) {
		return
	}
	if name == "?" {
		_, plain := in.(*ssa.BinOp)
		f.anyName = f.anyName || plain
		return
	}
	f.compared[standsFor(name)] = true
}

// standsFor: access tokens of some issuers name the client instead of an audience, a token
// that is young enough needs no expiry, and some programs call that by another name.
func standsFor(name string) string {
	if jose.LikeExp(name) {
		return jose.Exp
	}
	switch name {
	case "azp", "cid", "client_id", "appid":
		return jose.Aud
	case "tid":
		return jose.Iss
	case jose.Iat:
		return jose.Exp // an age
	}
	return name
}

// kept is a struct that now holds the claims: where it goes, they go.
func (f *follower) kept(st *ssa.Store) {
	fa, ok := st.Addr.(*ssa.FieldAddr)
	if !ok {
		return
	}
	for _, src := range f.Package.Roots(fa.X, fa) {
		switch {
		case src.Param != nil, src.Value == nil:
			f.open = true
		default:
			f.value(src.Value, true)
		}
	}
}

// returned follows claims, or the box, to the callers of a function.
func (f *follower) returned(ret *ssa.Return, alias ssa.Value, box bool) {
	fn := ret.Parent()
	if fn == f.within || values.IsError(alias.Type()) {
		return
	}
	f.out(fn)
	for _, call := range f.Package.Callers(fn) {
		v, ok := call.(ssa.Value)
		if !ok {
			continue
		}
		for i, res := range ret.Results {
			if origin.Returned(ret, i) == alias || res == alias || boxes(res, alias) {
				f.value(result(v, i), box)
			}
		}
	}
}

// boxes reports whether v is an interface that holds x.
func boxes(v, x ssa.Value) bool {
	mi, ok := v.(*ssa.MakeInterface)
	return ok && mi.X == x
}
