// SPDX-License-Identifier: Apache-2.0

package claimset

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/timeval"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Made is the claims that a result of a function holds, as facts describe them.
type Made struct {
	Entries []MadeEntry
	// Open: there may be more.
	Open bool
}

// MadeEntry is one of them.
type MadeEntry struct {
	Name         string
	Always       bool // on all paths
	Nil, Cleaned bool
	Basic        types.BasicKind // of the value's type, Invalid for others
	Field, Owner string
	Times        []timeval.Remote // of exp, nbf and iat
}

const maxMade = 32 // claims that one fact names

func (g *gatherer) made(m MadeEntry, call *ssa.Call) Entry {
	e := Entry{Name: m.Name, Presence: Sometimes, At: call, Nil: m.Nil, Cleaned: m.Cleaned,
		Type: types.Typ[m.Basic], Field: m.Field, Owner: m.Owner, Times: timeval.At(g.p, g.know, m.Times, call)}
	if m.Always {
		e.Presence = Certain
	}
	return e
}

// Result describes the claims that result i of fn holds for callers in other packages;
// false where there are none.
func Result(p *origin.Package, know Knowledge, fn *ssa.Function, i int) (Made, bool) {
	if !holdsClaims(fn.Signature.Results().At(i).Type()) {
		return Made{}, false
	}
	g := newGatherer(p, know, sites.Site{Meaning: sites.Meaning{Row: &catalog.Row{}}})
	g.sources(p.TraceResult(fn, i, origin.Query{}))
	set := g.done()
	if set == nil || set.Open && len(set.Entries) == 0 || isToken(fn.Signature.Results().At(i).Type()) {
		return Made{}, false
	}
	made := Made{Open: set.Open}
	for _, e := range set.Entries {
		if e.Presence == Declared || slices.ContainsFunc(made.Entries, func(o MadeEntry) bool { return o.Name == e.Name && !o.Nil }) {
			continue
		}
		if len(made.Entries) == maxMade {
			made.Open = true
			break
		}
		m := MadeEntry{Name: e.Name, Always: e.Presence == Certain, Nil: e.Nil, Cleaned: e.Cleaned, Field: e.Field, Owner: e.Owner,
			Times: timeval.Told(e.Times, fn, false)}
		if b, ok := e.Type.Underlying().(*types.Basic); ok {
			m.Basic = b.Kind()
		}
		made.Entries = append(made.Entries, m)
	}
	return made, true
}

// holdsClaims reports whether a type can be that of a claims set: a map of JSON, a struct with a
// registered claim, a library's interface.
func holdsClaims(t types.Type) bool {
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	switch u := t.Underlying().(type) {
	case *types.Map:
		key, ok := u.Key().Underlying().(*types.Basic)
		return ok && key.Info()&types.IsString != 0 && types.IsInterface(u.Elem())
	case *types.Interface:
		n := values.TypeName(t)
		return n != nil && n.Pkg() != nil && catalog.Knows(n.Pkg().Path())
	case *types.Struct:
		return slices.ContainsFunc(parts(t, 0), func(e Entry) bool {
			return registered(e.Name)
		})
	}
	return false
}

// registered reports whether a claim is one of RFC 7519 section 4.1.
func registered(claim string) bool {
	switch claim {
	case jose.Exp, jose.Nbf, jose.Iat, jose.Iss, jose.Sub, jose.Aud, jose.Jti:
		return true
	}
	return false
}

// Passed describes the claim that a wrapper makes of an argument at a call of it.
func Passed(p *origin.Package, know Knowledge, s sites.Site) (Entry, bool) {
	vals := s.Operands(jose.Value)
	if !s.Signed || len(vals) == 0 {
		return Entry{}, false
	}
	e := Describe(p, know, s.Row.Claim, vals[0].Val, vals[0].User, origin.Context{})
	e.Presence = Certain
	converted(s.Row, &e)
	return e, true
}

// Given lists the parameters that hold the claims of an issue, or their builder or token.
func Given(p *origin.Package, know Knowledge, s sites.Site) []*ssa.Parameter {
	g := newGatherer(p, know, s)
	g.operands(s)
	out := g.given
	for _, f := range g.alts {
		out = append(out, f.given...)
	}
	return out
}

// Added lists the claims that the function around an issue sets before the signature,
// whatever its callers give it.
func Added(p *origin.Package, know Knowledge, s sites.Site) []sites.Added {
	var out []sites.Added
	set := Gather(p, know, s)
	if set == nil {
		return nil
	}
	for _, e := range set.Entries {
		if e.Nil || e.Presence == Declared || slices.ContainsFunc(out, func(a sites.Added) bool { return a.Name == e.Name }) {
			continue
		}
		out = append(out, sites.Added{Name: e.Name, Always: e.Presence == Certain})
	}
	return out
}
