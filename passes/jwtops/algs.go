// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// algs resolves the algorithm role; variables and functions that stand for an
// algorithm become its name.
func (b *builder) algs(s sites.Site) Role {
	out := b.role(s, jose.Alg)
	ops := s.Operands(jose.Alg)
	if len(ops) == 0 {
		return out
	}
	out.Origins = nil
	for _, o := range ops {
		for _, or := range b.algOrigins(o, 0) {
			if s.Row.Empty && or.Kind == jose.Constant && or.Text == "" {
				or.Text = jose.AlgNone // the library's zero value
			}
			out.Origins = append(out.Origins, or)
		}
	}
	return out
}

// oneAlg reports whether a site is given one algorithm at a time: as such, or as lists each
// of which names one family.
func (b *builder) oneAlg(s sites.Site) bool {
	ops := s.Operands(jose.Alg)
	if len(ops) != 1 {
		return false
	}
	if _, list := ops[0].Val.Type().Underlying().(*types.Slice); !list || values.IsText(ops[0].Val.Type()) {
		return true
	}
	if sl, ok := ops[0].Val.(*ssa.Slice); ok {
		return len(values.Elements(sl)) == 1
	}
	if isList(ops[0].Val) {
		return false // put together here
	}
	lists := b.p.Trace(ops[0].Val, ops[0].User, origin.Query{Stop: isList})
	for _, src := range lists {
		if sl, ok := src.Value.(*ssa.Slice); !ok || !b.oneFamily(sl) {
			return false
		}
	}
	return len(lists) > 0
}

// echoed reports whether an algorithm is what the token's header names, and no test before
// refuses others. Where a library lists algorithms as it parses, no header is without a list.
func (b *builder) echoed(s sites.Site, alg Role) bool {
	named := slices.ContainsFunc(alg.Origins, func(o Origin) bool { return o.Kind == jose.TokenHeader })
	listed := s.Row.Effect == jose.PinAlg && s.Has(jose.Token)
	return named && !listed && !b.model.Keys.TestedBefore(s.Instr)
}

// isList reports whether a value is a list that is written here, or put together.
func isList(v ssa.Value) bool {
	if call, ok := v.(*ssa.Call); ok {
		_, builtin := call.Call.Value.(*ssa.Builtin)
		return builtin
	}
	_, ok := v.(*ssa.Slice)
	return ok
}

// oneFamily reports whether all algorithms of a list are HMAC, or none is.
func (b *builder) oneFamily(list *ssa.Slice) bool {
	hmac, other := false, false
	for _, e := range values.Elements(list) {
		for _, alg := range b.algOrigins(sites.Operand{Val: e.Val, User: list}, 0) {
			mac := strings.HasPrefix(alg.Text, "HS")
			hmac, other = hmac || mac, other || !mac
		}
	}
	return hmac != other
}

// algOrigins resolves one algorithm; SigningMethodNone.Alg() is the name of its receiver.
func (b *builder) algOrigins(o sites.Operand, depth int) []Origin {
	var out []Origin
	for _, src := range b.p.Trace(o.Val, o.User, origin.Query{}) {
		or := b.origin(src)
		if name := algName(src); name != "" {
			or.Kind, or.Text = jose.Constant, name
		}
		out = append(out, or)
		call, ok := src.Value.(*ssa.Call)
		if !ok || depth > 2 {
			continue
		}
		for _, s := range sites.At(b.p, b.model.Lookup, call) {
			out = append(out, b.algOf(s, depth)...)
		}
	}
	return out
}

// algOf returns of what a bind makes an algorithm: method.Alg(), and where the header names
// it GetSigningMethod(name), which is an operation of its own.
func (b *builder) algOf(s sites.Site, depth int) []Origin {
	var out []Origin
	switch {
	case s.Row.Event != jose.Bind:
	case isResult(s.Row.Roles[jose.Alg]):
		for _, in := range s.Operands(jose.Carrier) {
			out = append(out, b.algOrigins(in, depth+1)...)
		}
	case isResult(s.Row.Roles[jose.Carrier]) && len(s.Row.Roles) == 2:
		for _, in := range s.Operands(jose.Alg) {
			for _, o := range b.algOrigins(in, depth+1) {
				if o.Kind == jose.TokenHeader {
					out = append(out, o)
				}
			}
		}
	}
	return out
}
