// SPDX-License-Identifier: Apache-2.0

package claimset

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// operands gathers the claims that a site is given itself or through its carrier.
func (g *gatherer) operands(s sites.Site) {
	for _, o := range s.Operands(jose.Claims) {
		g.value(o)
	}
	if s.Row.Empty && s.Row.Event == jose.Issue {
		g.found(nil, s.Instr)
	}
	if s.Row.Roles[jose.Carrier] == catalog.Recv {
		for _, o := range s.Operands(jose.Carrier) {
			g.carrier(s, o)
		}
	}
	if s.Row.Claim != "" && s.Row.Unit == jose.Lifetime && (s.Row.Event == jose.Issue || s.Row.Event == jose.Bind) {
		g.lasting(s)
	}
}

// carrier gathers from the receiver of an operation: a token or builder that remembers
// claims, or a signer that is handed them and at most adds their lifetime.
func (g *gatherer) carrier(s sites.Site, o sites.Operand) {
	if s.Row.Event != jose.Issue || !s.Has(jose.Claims) {
		g.value(o)
		return
	}
	if !lastingType(o.Val.Type()) {
		return
	}
	for _, src := range g.p.Trace(o.Val, o.User, origin.Query{}) {
		call, ok := src.Value.(*ssa.Call)
		if !ok {
			g.open()
			continue
		}
		if g.seen[call] {
			continue
		}
		g.seen[call] = true
		g.option(call)
		for _, link := range sites.At(g.p, g.know, call) { // jwt.NewSigner(alg, key, age).WithEncryption(key, nil)
			if link.Row.Event == jose.Bind && link.Row.Roles[jose.Carrier] == catalog.Recv {
				for _, o := range link.Operands(jose.Carrier) {
					g.carrier(s, o)
				}
			}
		}
	}
}

// lastingType reports whether a signer's constructor is told how long tokens live.
func lastingType(t types.Type) bool {
	n := values.TypeName(t)
	if n == nil || n.Pkg() == nil || !catalog.Knows(n.Pkg().Path()) {
		return false
	}
	scope := n.Pkg().Scope()
	for _, name := range scope.Names() {
		fn, ok := scope.Lookup(name).(*types.Func)
		if !ok || fn.Signature().Results().Len() == 0 || values.TypeName(fn.Signature().Results().At(0).Type()) != n {
			continue
		}
		for _, row := range catalog.Rows(fn) {
			if row.Event == jose.Bind && row.Unit == jose.Lifetime {
				return true
			}
		}
	}
	return false
}

// options adds the claims that options of an issue set: jwt.MaxAge(15*time.Minute).
func (g *gatherer) options(s sites.Site) {
	for _, o := range s.Operands(jose.Options) {
		for _, src := range g.p.Trace(o.Val, o.User, origin.Query{}) {
			switch v := src.Value.(type) {
			case *ssa.Call:
				g.option(v)
			case *ssa.Alloc:
				if holdsClaims(v.Type()) {
					g.object(v, src.Through) // standard claims beside the others
				}
			default:
				if src.Kind == jose.Parameter || src.Kind == jose.Unknown {
					g.open()
				}
			}
		}
	}
}

func (g *gatherer) option(call *ssa.Call) {
	means := sites.At(g.p, g.know, call)
	for _, s := range means {
		if (s.Row.Event == jose.Claim || s.Row.Unit == jose.Lifetime) && s.Row.Claim != "" {
			g.lasting(s)
		}
		if g.issue.Row.Empty && s.Row.Event == jose.Bind && s.Has(jose.Hook) {
			g.returned(s, jose.Hook, 0)
		}
	}
	if len(means) == 0 {
		g.open()
	}
}

// lasting adds the claim that a library makes of a lifetime.
func (g *gatherer) lasting(s sites.Site) {
	e := Entry{Name: s.Row.Claim, Presence: Certain, Type: types.Typ[types.Invalid]}
	for _, o := range s.Operands(jose.Value) {
		e = g.entry(s.Row.Claim, o.Val, o.User, nil)
		if e.Nil && s.Row.Unit == jose.Lifetime {
			return // no lifetime: no claim
		}
		e.Presence, e.Times = Certain, nil // the bind, or option, speaks of its length
	}
	g.set.Entries = append(g.set.Entries, e)
}

// startsEmpty reports whether a bind makes a carrier that has no claims yet.
func startsEmpty(row *catalog.Row) bool {
	if row.Empty {
		return true
	}
	_, claims := row.Roles[jose.Claims]
	_, key := row.Roles[jose.Key]
	return isResult(row.Roles[jose.Carrier]) && !claims && !key
}

func isResult(s catalog.Slot) bool { _, ok := s.Result(); return ok }
