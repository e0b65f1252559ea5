// SPDX-License-Identifier: Apache-2.0

package profiles

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// claimsType changes a profile by what the type of the claims does when the library asks it.
func (r *Reader) claimsType(p *Profile, s sites.Site, opts options) {
	operands := s.Operands(jose.Claims)
	for _, opt := range opts.list {
		operands = append(operands, opt.Operands(jose.Claims)...)
	}
	for _, o := range operands {
		box, ok := o.Val.(*ssa.MakeInterface)
		if !ok || p.Exp.State == Skipped {
			continue
		}
		asked := values.TypeName(box.Type())
		if asked != nil && asked.Pkg() != nil && catalog.Knows(asked.Pkg().Path()) {
			r.asked(p, asked, box.X.Type())
		}
	}
}

// asked goes through what a library asks of claims: its interface, and others besides.
func (r *Reader) asked(p *Profile, iface *types.TypeName, claims types.Type) {
	var hooks []catalog.Hook
	own := false // the library's own methods are not asked for exp
	for _, h := range catalog.Hooks(iface.Pkg().Path()) {
		if fn := r.method(claims, h.Method); fn != nil && !catalog.Knows(fn.Pkg().Path()) {
			hooks = append(hooks, h)
			own = own || h.Interface == iface.Name() && (h.Claim == jose.Exp || h.Claim == "")
		}
	}
	if f := shadows(claims); f != nil && !own && p.Exp.State >= IfPresent {
		p.Exp = Check{State: Skipped, Field: f}
	}
	for _, h := range hooks {
		fn := r.method(claims, h.Method)
		body := r.Package.SSA.Prog.FuncValue(fn)
		if h.Claim == "" {
			r.ownCheck(p, fn, body, h.Interface == iface.Name())
		} else if c := p.claim(h.Claim); c != nil && r.givesNothing(body) {
			*c = Check{State: Skipped, Method: body}
		}
	}
}

// Expires reports whether a claims type has its own way to say when it expires, which a
// library asks for in place of exp: GetExpirationTime, or Valid where it compares a time.
func (r *Reader) Expires(claims *types.Named) bool {
	from := append([]*types.Package{r.Package.SSA.Pkg}, r.Package.SSA.Pkg.Imports()...)
	if pkg := claims.Obj().Pkg(); pkg != nil {
		from = append(from, pkg.Imports()...)
	}
	for _, pkg := range from {
		for _, h := range catalog.Hooks(pkg.Path()) {
			fn := r.method(claims, h.Method)
			if fn == nil || catalog.Knows(fn.Pkg().Path()) {
				continue
			}
			body := r.Package.SSA.Prog.FuncValue(fn)
			p := &Profile{Exp: Check{State: Never}}
			if h.Claim == "" {
				r.ownCheck(p, fn, body, true)
			}
			if h.Claim == jose.Exp && !r.givesNothing(body) || p.Exp.State == IfPresent || p.Exp.State == Required {
				return true
			}
		}
	}
	return false
}

// method returns the method of a type with that name.
func (r *Reader) method(t types.Type, name string) *types.Func {
	obj, _, _ := types.LookupFieldOrMethod(t, true, r.Package.SSA.Pkg, name)
	fn, _ := obj.(*types.Func)
	if fn == nil || fn.Pkg() == nil {
		return nil
	}
	return fn
}

// ownCheck is a claims type's own check, which the library asks besides its own or instead.
func (r *Reader) ownCheck(p *Profile, fn *types.Func, body *ssa.Function, instead bool) {
	does := &Profile{Exp: Check{State: Never}, Nbf: Check{State: Never}, Aud: Check{State: Never}, Iss: Check{State: Never}}
	if body != nil && body.Blocks != nil {
		does.later(r, r.looks(body, 0))
	} else {
		does.remote(r.Lookup.Looks(fn))
	}
	if !instead {
		p.add(does)
		return
	}
	mine, its := p.all(), does.all()
	for i := range mine {
		switch {
		case its[i].State == Never && mine[i].State >= IfPresent:
			*mine[i] = Check{State: Skipped, Method: body}
		case its[i].State != Never:
			*mine[i] = *its[i]
		}
	}
}

// remote is what is known of a check in another package.
func (p *Profile) remote(looks []sites.Look) {
	open := true
	for _, l := range looks {
		if l.Slot != catalog.Recv {
			continue
		}
		open = l.Open
		for _, name := range l.Claims {
			p.claim(name).State = IfPresent
		}
	}
	for _, c := range p.all() {
		if c.State == Never && open {
			c.State = Unknown
		}
	}
}

// givesNothing reports whether a method returns nil for its claim on all paths.
func (r *Reader) givesNothing(fn *ssa.Function) bool {
	if fn == nil || fn.Blocks == nil {
		return false
	}
	found := false
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || len(ret.Results) == 0 {
			continue
		}
		c, isConst := origin.Returned(ret, 0).(*ssa.Const)
		if !isConst || c.Value != nil {
			return false
		}
		found = true
	}
	return found
}

// shadows returns the field of a claims type that takes exp out of the JSON before the
// library's embedded claims can: the outer name wins (encoding/json).
func shadows(t types.Type) *types.Var {
	st := values.StructOf(t)
	if st == nil {
		return nil
	}
	var outer *types.Var
	inner := false
	for i := range st.NumFields() {
		f := st.Field(i)
		if f.Embedded() {
			inner = inner || holdsExp(f.Type())
			continue
		}
		if name, sent := origin.JSONName(st, i); sent && name == jose.Exp {
			outer = f
		}
	}
	if !inner {
		return nil
	}
	return outer
}

// holdsExp reports whether a claims struct, or one that it embeds, has exp.
func holdsExp(t types.Type) bool {
	st := values.StructOf(t)
	if st == nil {
		return false
	}
	for i := range st.NumFields() {
		if st.Field(i).Embedded() && holdsExp(st.Field(i).Type()) {
			return true
		}
		rows := catalog.FieldRows(values.TypeName(t), st.Field(i).Origin())
		if slices.ContainsFunc(rows, func(r *catalog.Row) bool { return r.Claim == jose.Exp }) {
			return true
		}
		if name, sent := origin.JSONName(st, i); sent && name == jose.Exp {
			return true
		}
	}
	return false
}
