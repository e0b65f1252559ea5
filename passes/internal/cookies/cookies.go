// SPDX-License-Identifier: Apache-2.0

// Package cookies reads how the cookie that a call sets is guarded (RFC 6265 section 4.1.2):
// by the arguments of the call, by the fields of the struct that it is handed, by the methods
// of the cookie, or by the options of the store that keeps a session in it.
//
// It does not see guards that a function of the program sets on a cookie that it is handed,
// guards that change after the call, nor the size of what a cookie holds.
package cookies

import (
	"go/constant"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Guard is what is known of one guard of a cookie.
type Guard uint8

const (
	Unknown Guard = iota // decided at run time, or out of sight
	Absent               // never set: the zero value
	Off                  // set to false
	On
	None // SameSite=None
)

// Cookie is a cookie that is set.
type Cookie struct {
	Secure, HTTPOnly, SameSite Guard
	// Values are what it holds, each in the context in which the struct was built.
	Values []Value
	// Object is the struct that it is built of, if there is one.
	Object *ssa.Alloc
	// Clears: it deletes the cookie.
	Clears bool
	// Name, Path and Domain: "" where not set, "?" where known at run time only.
	Name, Path, Domain string
}

// Value is a value of a cookie, and how the search for it came there.
type Value struct {
	Val  ssa.Value
	User ssa.Instruction
	In   origin.Context
}

// Read returns the cookies that a site can set.
func Read(p *origin.Package, s sites.Site) []Cookie {
	row := s.Row.Cookie
	switch {
	case s.Row.Channel != jose.CookieOut:
		return nil
	case row == nil:
		return middleware(p, s)
	case row.Session != "":
		return session(p, s)
	case row.Setters:
		return built(p, s)
	case row.ValueField == "":
		return []Cookie{arguments(s)}
	}
	var out []Cookie
	for _, o := range s.Operands(jose.Value) {
		for _, src := range p.Roots(o.Val, o.User) {
			if a, ok := src.Value.(*ssa.Alloc); ok {
				out = append(out, fields(p, a, src.In, row))
			}
		}
	}
	return out
}

// arguments reads a cookie that is set by the arguments of a call.
func arguments(s sites.Site) Cookie {
	row, c := s.Row.Cookie, Cookie{}
	call := s.Call().Common()
	args, open := origin.Arguments(call)
	arg := func(slot catalog.Slot) Guard {
		i, ok := slot.Param()
		switch {
		case !ok || open && i >= len(args):
			return Unknown
		case i >= len(args):
			return Absent // one of the variadic arguments, left out
		}
		return guard(args[i])
	}
	c.Secure, c.HTTPOnly, c.SameSite = arg(row.Secure), arg(row.HTTPOnly), arg(row.SameSite)
	if row.AlwaysHTTPOnly {
		c.HTTPOnly = On
	}
	c.sent(s, args, open)
	for _, o := range s.Operands(jose.Value) {
		c.Values = append(c.Values, Value{Val: o.Val, User: o.User})
	}
	for _, a := range args {
		c.Clears = c.Clears || negative(a)
	}
	return c
}

// fields reads a cookie that is a struct.
func fields(p *origin.Package, a *ssa.Alloc, in origin.Context, row *catalog.Cookie) Cookie {
	c := Cookie{Object: a}
	handed := p.HandedOn(a)
	set := func(name string) Guard {
		g := field(p, a, name)
		if handed && (g == Absent || g == Off && setInside(p, a, name)) {
			return Unknown
		}
		return g
	}
	c.Secure, c.HTTPOnly, c.SameSite = set(row.SecureField), set(row.HTTPOnlyField), set(row.SameSiteField)
	c.stands(p, a, row, handed)
	if row.LaxByDefault && c.SameSite == Absent {
		c.SameSite = On
	}
	if i := index(a.Type(), row.ValueField); i >= 0 {
		all, _ := copies(p, a)
		for _, st := range fieldStores(p, all, i) {
			c.Values = append(c.Values, Value{st.Val, st.By, in})
		}
	}
	if i := index(a.Type(), "MaxAge"); i >= 0 {
		for _, st := range p.FieldStores(a, i) {
			c.Clears = c.Clears || negative(st.Val)
		}
	}
	return c
}

// middleware reads the cookie that a middleware sends by its own fields: those beside the
// one that switches it on.
func middleware(p *origin.Package, s sites.Site) []Cookie {
	st, ok := s.Instr.(*ssa.Store)
	if !ok || guard(st.Val) != On {
		return nil
	}
	fa, ok := st.Addr.(*ssa.FieldAddr)
	if !ok {
		return nil
	}
	a, ok := fa.X.(*ssa.Alloc)
	if !ok {
		return nil
	}
	named, _ := origin.FieldOf(fa)
	c := Cookie{Object: a}
	for i := 0; ; i++ {
		f := fieldAt(a.Type(), i)
		if f == nil {
			break
		}
		for _, row := range catalog.FieldRows(named, f) {
			if row.Cookie == nil {
				continue
			}
			switch catalog.Field {
			case row.Cookie.Secure:
				c.Secure = field(p, a, f.Name())
			case row.Cookie.HTTPOnly:
				c.HTTPOnly = field(p, a, f.Name())
			case row.Cookie.SameSite:
				c.SameSite = field(p, a, f.Name())
			}
		}
	}
	return []Cookie{c}
}

// field reads what the named field of a struct is set to.
func field(p *origin.Package, a *ssa.Alloc, name string) Guard {
	i := index(a.Type(), name)
	if i < 0 {
		return Unknown
	}
	all, known := copies(p, a)
	if !known {
		return Unknown
	}
	stores := fieldStores(p, all, i)
	if len(stores) == 0 {
		return Absent
	}
	first := guard(stores[0].Val)
	for _, st := range stores {
		if g := guard(st.Val); g != first || g == Unknown {
			return Unknown
		}
		if st.By.Block() != a.Block() && first == On {
			return Unknown // set on some paths
		}
	}
	return first
}

// copies returns a struct and the literal that it is a copy of; known is false where it is
// a copy of something else.
func copies(p *origin.Package, a *ssa.Alloc) (all []*ssa.Alloc, known bool) {
	all = []*ssa.Alloc{a}
	for _, st := range p.Stores(a) {
		switch v := st.Val.(type) {
		case nil, *ssa.Const:
		case *ssa.UnOp:
			lit, ok := v.X.(*ssa.Alloc)
			if !ok || lit.Comment != "complit" {
				return all, false
			}
			all = append(all, lit)
		default:
			return all, false
		}
	}
	return all, true
}

func fieldStores(p *origin.Package, all []*ssa.Alloc, i int) []origin.Stored {
	var out []origin.Stored
	for _, a := range all {
		out = append(out, p.FieldStores(a, i)...)
	}
	return out
}

func index(t types.Type, name string) int {
	for i := 0; ; i++ {
		f := fieldAt(t, i)
		if f == nil {
			return -1
		}
		if f.Name() == name {
			return i
		}
	}
}

func fieldAt(t types.Type, i int) *types.Var {
	ptr, ok := t.Underlying().(*types.Pointer)
	if !ok {
		return nil
	}
	st, ok := ptr.Elem().Underlying().(*types.Struct)
	if !ok || i >= st.NumFields() {
		return nil
	}
	return st.Field(i)
}

// guard reads a value that switches a guard: a flag, or a SameSite mode by number or name.
func guard(v ssa.Value) Guard {
	c, ok := values.Unboxed(v).(*ssa.Const)
	if !ok {
		return Unknown
	}
	if c.Value == nil {
		return Absent
	}
	return constantGuard(c.Value)
}

func constantGuard(v constant.Value) Guard {
	switch v.Kind() {
	case constant.Bool:
		if constant.BoolVal(v) {
			return On
		}
		return Off
	case constant.Int:
		switch n, _ := constant.Int64Val(v); n {
		case 0, 1:
			return Absent
		case 4:
			return None
		}
		return On
	case constant.String:
		switch constant.StringVal(v) {
		case "":
			return Absent
		case "None", "none":
			return None
		case "disabled":
			return Off
		}
		return On
	}
	return Unknown
}

func negative(v ssa.Value) bool {
	c, ok := values.Unboxed(v).(*ssa.Const)
	return ok && c.Value != nil && c.Value.Kind() == constant.Int && c.Int64() < 0
}
