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

// Elsewhere stands for sessions of which nothing is known: there are stores of several kinds,
// or one that keeps them on the server.
const Elsewhere = "?"

// Store is the store of sessions that a package makes.
type Store struct {
	// Library is the package with its options, "" where none is made.
	Library string
	Cookie  Cookie
}

// session reads the cookie of a session that holds a value, where this package makes the
// store and all options of it.
func session(p *origin.Package, s sites.Site) []Cookie {
	made := Kept(p)
	if made.Library != s.Row.Cookie.Session {
		return nil
	}
	return []Cookie{made.Cookie.holding(s)}
}

// holding returns the cookie of a session with the values that a site puts there.
func (c Cookie) holding(s sites.Site) Cookie {
	for _, o := range s.Operands(jose.Value) {
		c.Values = append(c.Values, Value{Val: o.Val, User: o.User})
	}
	return c
}

// Below reads the cookie of a session that holds a value, where a package below makes the
// store and this one leaves its options alone.
func Below(p *origin.Package, s sites.Site, made Store) []Cookie {
	if made.Library != s.Row.Cookie.Session || Kept(p).Library != "" || Sets(p, made.Library) {
		return nil
	}
	return []Cookie{made.Cookie.holding(s)}
}

// Sets reports whether a package makes options of the sessions of a library.
func Sets(p *origin.Package, library string) bool {
	options := optionsOf(p, library)
	if options == nil {
		return false // which no package makes without an import
	}
	_, set := p.FieldWritten(types.NewPointer(options), "HttpOnly")
	return set || !ownOptions(p, options)
}

// Kept returns the store of sessions that a package makes, where it makes all options of it.
func Kept(p *origin.Package) Store {
	row, some := store(p)
	switch {
	case !some:
		return Store{}
	case row == nil:
		return Store{Library: Elsewhere}
	}
	options := optionsOf(p, row.Session)
	if options == nil || !ownOptions(p, options) {
		return Store{Library: Elsewhere}
	}
	c := Cookie{Name: unknown, Path: unknown, Domain: unknown}
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
	return Store{row.Session, c}
}

// store says how the stores of this package keep sessions, nil where that is not in cookies,
// or they are of several kinds; some is false where there is none.
func store(p *origin.Package) (row *catalog.Cookie, some bool) {
	var made *types.Func
	for _, fn := range p.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				call, ok := in.(*ssa.Call)
				if !ok {
					continue
				}
				callee := origin.Callee(&call.Call)
				if callee == nil || callee.Pkg() == nil || callee.Pkg() == p.SSA.Pkg {
					continue
				}
				i := slices.IndexFunc(sites.Rows(p, callee), MakesStore)
				switch {
				case i >= 0 && (made == nil || made == callee):
					row, made = sites.Rows(p, callee)[i].Cookie, callee
				case i >= 0, isStore(call.Type()):
					return nil, true
				}
			}
		}
	}
	return row, made != nil
}

// MakesStore reports whether a row is one of a function that makes a store of sessions.
func MakesStore(r *catalog.Row) bool {
	return r.Cookie != nil && r.Cookie.Session != "" && r.Roles[jose.Carrier] == catalog.R0
}

// isStore reports whether a result is a store of sessions, of whatever kind.
func isStore(t types.Type) bool {
	if tuple, ok := t.(*types.Tuple); ok {
		return slices.ContainsFunc(slices.Collect(tuple.Variables()), func(v *types.Var) bool { return isStore(v.Type()) })
	}
	set := types.NewMethodSet(t)
	save := set.Lookup(nil, "Save")
	return save != nil && set.Lookup(nil, "New") != nil && save.Type().(*types.Signature).Params().Len() == 3
}

// optionsOf returns the type of the options of a library's sessions.
func optionsOf(p *origin.Package, library string) *types.Named {
	for _, pkg := range p.SSA.Prog.AllPackages() {
		if pkg.Pkg.Path() != library {
			continue
		}
		if tn, ok := pkg.Pkg.Scope().Lookup("Options").(*types.TypeName); ok {
			named, _ := tn.Type().(*types.Named)
			return named
		}
	}
	return nil
}

// ownOptions reports whether all options that the package puts into stores and sessions of a
// library are made here.
func ownOptions(p *origin.Package, options *types.Named) bool {
	lib := options.Obj().Pkg()
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
	return handsOwn(p, options)
}

// handsOwn reports whether all options that the package hands to methods are made here:
// store.Options(sessions.Options{...}).
func handsOwn(p *origin.Package, options *types.Named) bool {
	for _, fn := range p.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				call, ok := in.(ssa.CallInstruction)
				if !ok || !slices.ContainsFunc(call.Common().Args, func(a ssa.Value) bool { return types.Identical(a.Type(), options) && !literal(a) }) {
					continue
				}
				if callee := origin.Callee(call.Common()); callee == nil || callee.Pkg() != p.SSA.Pkg {
					return false
				}
			}
		}
	}
	return true
}

// literal reports whether a value is a struct that is built where it stands.
func literal(v ssa.Value) bool {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		_, ok = v.(*ssa.Const) // Options{}
		return ok
	}
	_, ok = load.X.(*ssa.Alloc)
	return ok
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
