// SPDX-License-Identifier: Apache-2.0

package keyfuncs

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

// options finds what lists the algorithms: options of the site, and those of its parser.
func (r *Reader) options(p *Pin, s sites.Site, depth int) {
	for _, o := range s.Operands(jose.Options) {
		r.option(p, o, depth)
	}
	if s.Row.Roles[jose.Carrier] == catalog.Recv || s.Row.Event == jose.Bind && s.Has(jose.Carrier) {
		for _, o := range s.Operands(jose.Carrier) {
			r.carrier(p, o, depth)
		}
	}
}

const maxCarriers = 3 // parsers within options within parsers

// option reads one list of options.
func (r *Reader) option(p *Pin, o sites.Operand, depth int) {
	for _, src := range r.Package.Trace(o.Val, o.User, origin.Query{Stop: r.foreign}) {
		switch {
		case src.Kind == jose.Zero, src.Kind == jose.Object:
		case src.Stopped:
			r.bound(p, src.Value, depth)
		default:
			p.Unsure = true
		}
	}
}

// bound reads the call that made an option or a parser.
func (r *Reader) bound(p *Pin, v ssa.Value, depth int) {
	call, _ := values.CallOf(v)
	found := sites.At(r.Package, r.Know, call)
	if len(found) == 0 || depth > maxCarriers {
		p.Unsure = true
		return
	}
	for _, s := range found {
		r.lists(p, s)
		if s.Row.Event == jose.Bind {
			r.options(p, s, depth+1)
		}
	}
}

// lists notes what a site says of algorithms, and reports whether it does.
func (r *Reader) lists(p *Pin, s sites.Site) bool {
	if s.Row.Effect != jose.PinAlg || !s.Has(jose.Alg) {
		return false
	}
	for _, a := range s.Operands(jose.Alg) {
		p.Fixed = p.Fixed || !values.IsNil(a.Val)
	}
	p.Lists = append(p.Lists, s)
	return true
}

// matched reports whether a key is a library's function that holds the header against an
// algorithm, and notes that: jose.Alg(key, jose.RS256).
func (r *Reader) matched(p *Pin, o sites.Operand) bool {
	v := values.Unboxed(o.Val)
	if _, fn := v.Type().Underlying().(*types.Signature); !fn {
		return false
	}
	srcs := r.Package.Trace(v, o.User, origin.Query{Stop: r.foreign})
	for _, src := range srcs {
		call, _ := values.CallOf(src.Value)
		if !src.Stopped || !slices.ContainsFunc(sites.At(r.Package, r.Know, call), func(s sites.Site) bool { return r.lists(p, s) }) {
			return false
		}
	}
	return len(srcs) > 0
}

// carrier reads the parser, or parsed token, that a site belongs to.
func (r *Reader) carrier(p *Pin, o sites.Operand, depth int) {
	for _, src := range r.Package.Roots(o.Val, o.User) {
		switch v := src.Value.(type) {
		case *ssa.Alloc:
			r.literal(p, v)
		case *ssa.Call, *ssa.Extract:
			r.bound(p, v, depth)
		default:
			p.Unsure = true
		}
	}
}

// literal reads the fields of a parser that is built here: Parser{ValidMethods: ...}.
func (r *Reader) literal(p *Pin, a *ssa.Alloc) {
	for _, use := range r.Package.Uses(a) {
		st, ok := use.Instr.(*ssa.Store)
		if !ok {
			continue
		}
		fa, ok := st.Addr.(*ssa.FieldAddr)
		if !ok || use.Alias != fa {
			continue
		}
		for _, s := range sites.At(r.Package, r.Know, st) {
			r.lists(p, s)
		}
	}
}
