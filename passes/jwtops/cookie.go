// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/ast"

	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/cookies"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// cookie resolves what a cookie holds and how it is guarded. A function of this package
// that sets a cookie of its parameter is looked at from within, with what its callers pass;
// one of another package by what its fact says.
func (b *builder) cookie(s sites.Site, c *Carry) {
	c.Value.Range = b.blame(s)
	if s.Inferred {
		callee := origin.Callee(s.Call().Common())
		if s.Weak == nil || callee == nil || callee.Pkg() == b.pass.Pkg {
			return
		}
		c.Cookie = &Cookie{Secure: Guard(s.Weak.Secure), HTTPOnly: Guard(s.Weak.HTTPOnly), SameSite: Guard(s.Weak.SameSite), Name: "?", Path: "?", Domain: "?"}
		for _, p := range b.parts(s) {
			c.Value.Origins = append(c.Value.Origins, b.sent(s, p)...)
		}
		return
	}
	for _, k := range b.cookies(s) {
		if k.Clears {
			continue
		}
		var found []Origin
		if !s.Has(jose.Value) {
			found = []Origin{{Kind: jose.Issued}} // a middleware sends the token that it made
		}
		for _, v := range k.Values {
			found = append(found, b.held(s, v.Val, v.User, v.In, 0)...)
		}
		if !hasSecret(found) {
			continue
		}
		c.Value.Origins = append(c.Value.Origins, found...)
		c.Cookie = guarded(k)
		if k.Object != nil {
			c.Cookie.Literal = b.literal(k.Object)
		}
	}
}

// cookies returns the cookies that a site can set; that of a session by what a package below
// says of its store.
func (b *builder) cookies(s sites.Site) []cookies.Cookie {
	if c := s.Row.Cookie; c != nil && c.Session != "" {
		if below := cookies.Below(b.p, s, b.model.Store); below != nil {
			return below
		}
	}
	return cookies.Read(b.p, s)
}

func guarded(k cookies.Cookie) *Cookie {
	return &Cookie{Secure: k.Secure, HTTPOnly: k.HTTPOnly, SameSite: k.SameSite, Name: k.Name, Path: k.Path, Domain: k.Domain}
}

// kept resolves what the store of this package keeps in a cookie: the tokens that packages
// below put into sessions; where there are none it stays a bind.
func (b *builder) kept(s sites.Site) (jose.Event, *Carry) {
	if !cookies.MakesStore(s.Row) {
		return jose.Bind, nil
	}
	below := b.p.ScopedFrom(s.Row.Cookie.Session)
	made := cookies.Kept(b.p)
	if len(below) == 0 || made.Library != s.Row.Cookie.Session {
		return jose.Bind, nil
	}
	c := &Carry{Channel: jose.CookieOut, Mode: -1, Value: Role{Range: b.blame(s)}, Cookie: guarded(made.Cookie)}
	for _, src := range below {
		o := b.origin(src)
		if o.Kind != jose.Issued {
			o.Kind = jose.Received
		}
		c.Value.Origins = append(c.Value.Origins, o)
	}
	return jose.Carry, c
}

const maxCallers = 3 // functions that hand a value on, one to the other

// held returns what a value of a cookie is, by way of the callers where it is a parameter.
func (b *builder) held(s sites.Site, v ssa.Value, user ssa.Instruction, in origin.Context, depth int) []Origin {
	var out []Origin
	if kind := b.secret(v); kind != jose.Unknown {
		return []Origin{{Kind: kind}}
	}
	q := origin.Query{Deep: true, Readable: true, Stop: func(v ssa.Value) bool { return b.secret(v) != jose.Unknown }}
	for _, src := range b.p.TraceIn(v, user, in, q) {
		o := b.origin(src)
		switch {
		case src.Stopped && !src.Shared:
			o.Kind = b.secret(src.Value)
		case src.Kind == jose.Issued && !failed(src, s.Instr):
		case src.Token:
			o.Kind = jose.Received
		case src.Param != nil && depth < maxCallers && len(src.Fields) == 0:
			for _, call := range b.p.Callers(src.Param.Parent()) {
				if arg := origin.Passed(call, src.Param); arg != nil {
					out = append(out, b.held(s, arg, call, origin.Context{}, depth+1)...)
				}
			}
			continue
		default:
			continue
		}
		out = append(out, o)
	}
	return out
}

// literal returns the composite literal that builds a struct.
func (b *builder) literal(a *ssa.Alloc) Range {
	for _, f := range b.pass.Files {
		if f.FileStart > a.Pos() || a.Pos() > f.FileEnd {
			continue
		}
		nodes, _ := astutil.PathEnclosingInterval(f, a.Pos(), a.Pos())
		for _, n := range nodes {
			if lit, ok := n.(*ast.CompositeLit); ok {
				return Range{lit.Pos(), lit.End()}
			}
			if as, ok := n.(*ast.AssignStmt); ok && len(as.Rhs) == 1 {
				if lit, ok := as.Rhs[0].(*ast.CompositeLit); ok {
					return Range{lit.Pos(), lit.End()}
				}
			}
		}
	}
	return Range{}
}
