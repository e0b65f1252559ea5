// SPDX-License-Identifier: Apache-2.0

package cookies

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

// session reads the cookie of a session that holds a value, where this package makes the
// store and all options of it: nothing is known of a store that comes from elsewhere.
func session(p *origin.Package, s sites.Site) []Cookie {
	made := store(p)
	if made == nil {
		return nil
	}
	c := Cookie{Name: unknown, Path: unknown, Domain: unknown}
	for _, o := range s.Operands(jose.Value) {
		c.Values = append(c.Values, Value{Val: o.Val, User: o.User})
	}
	options := optionsOf(made)
	if options == nil || !ownOptions(p, made.Pkg()) {
		return nil
	}
	row := sites.Rows(p, made)[0].Cookie
	c.HTTPOnly, _ = option(p, options, "HttpOnly")
	secure, set := option(p, options, "Secure")
	c.Secure = secure
	c.SameSite, _ = option(p, options, "SameSite")
	switch {
	case row.SecureByDefault && !set:
		c.Secure, c.SameSite = On, None
	case row.SecureByDefault && c.Secure == Absent:
		c.Secure = Unknown // the options may be those of the store, of which one was changed
	}
	return []Cookie{c}
}

// store returns the function that makes the stores of this package, all of one kind, or nil.
func store(p *origin.Package) *types.Func {
	var made *types.Func
	for _, fn := range p.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				call, ok := in.(*ssa.Call)
				if !ok {
					continue
				}
				callee := origin.Callee(&call.Call)
				switch {
				case callee == nil || callee.Pkg() == p.SSA.Pkg:
				case slices.ContainsFunc(catalog.Rows(callee), func(r *catalog.Row) bool { return r.Event == jose.Bind && r.Cookie != nil && r.Cookie.Session }):
					made = callee
				case keepsSessions(call.Type()):
					return nil
				}
			}
		}
	}
	return made
}

// keepsSessions reports whether a type is a store of sessions, of whatever kind.
func keepsSessions(t types.Type) bool {
	set := types.NewMethodSet(t)
	save := set.Lookup(nil, "Save")
	return save != nil && set.Lookup(nil, "New") != nil && save.Type().(*types.Signature).Params().Len() == 3
}

// optionsOf returns the type of the options of a store.
func optionsOf(made *types.Func) *types.Named {
	tn, ok := made.Pkg().Scope().Lookup("Options").(*types.TypeName)
	if !ok {
		return nil
	}
	named, _ := tn.Type().(*types.Named)
	return named
}

// ownOptions reports whether all options that the package puts into stores and sessions of a
// library are made here.
func ownOptions(p *origin.Package, lib *types.Package) bool {
	for _, name := range []string{"CookieStore", "Session"} {
		tn, ok := lib.Scope().Lookup(name).(*types.TypeName)
		if !ok {
			continue
		}
		i := index(types.NewPointer(tn.Type()), "Options")
		if i < 0 {
			continue
		}
		for _, src := range p.TraceVar(fieldAt(types.NewPointer(tn.Type()), i), origin.Query{}) {
			if _, ok := src.Value.(*ssa.Alloc); !ok {
				return false
			}
		}
	}
	return true
}

// option returns what an option is set to wherever this package makes options; set is false
// where it makes none.
func option(p *origin.Package, options *types.Named, name string) (g Guard, set bool) {
	ptr := types.NewPointer(options)
	written, set := p.FieldWritten(ptr, name)
	if !written {
		return Absent, set
	}
	for i, src := range p.TraceVar(values.StructOf(options).Field(index(ptr, name)), origin.Query{}) {
		is := Unknown
		if src.Const != nil {
			is = constantGuard(src.Const)
		}
		if i > 0 && is != g {
			return Unknown, true
		}
		g = is
	}
	return g, true
}
