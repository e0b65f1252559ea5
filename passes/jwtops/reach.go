// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/headers"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// Reach is a part of an unverified token that comes to where it is more than text.
type Reach struct {
	// Param is the header parameter, or the claim if Claim is set.
	Param string
	Claim bool
	// By is what interprets it.
	By jose.Interpreter
	// Read is where the part is read.
	Read Range
}

// reaches makes the operations that interpret parts of unverified tokens.
func (b *builder) reaches() []Op {
	r := headers.Reader{Package: b.p, Lookup: b.model.Lookup, Sites: b.model.Sites}
	var out []Op
	for _, f := range r.Reaches() {
		op := Op{Event: jose.Interpret, API: f.API, Range: b.interpreted(f), Within: sites.Outermost(f.At.Parent()).Name()}
		op.Reach = &Reach{Param: f.Param, Claim: f.Claim, By: f.By}
		if f.Read.IsValid() {
			op.Reach.Read = b.nodeAt(f.Read)
		}
		out = append(out, op)
	}
	return out
}

// interpreted returns the expression to blame: the argument, or the returned value.
func (b *builder) interpreted(f headers.Reach) Range {
	if ret, ok := f.At.(*ssa.Return); ok {
		return b.nodeAt(ret.Pos())
	}
	return b.blame(sites.Site{Instr: f.At})
}

// insecure reports whether an option that trusts the header's address of keys is given a list
// that allows every address.
func (b *builder) insecure(s sites.Site) bool {
	if s.Row.Effect != jose.TrustHeaderKey || s.Call() == nil {
		return false
	}
	var lists []sites.Site
	for _, a := range s.Call().Common().Args {
		lists = append(lists, sites.Made(b.p, b.model.Lookup, sites.Operand{Val: a, User: s.Instr})...)
	}
	for _, list := range lists {
		for _, o := range list.Operands(jose.Options) {
			for _, src := range b.p.Trace(o.Val, o.User, origin.Query{}) {
				if src.Value != nil && b.trustsAll(src.Value) {
					return true
				}
			}
		}
	}
	return false
}

// trustsAll reports whether a value is a list of a type, or made by a function, that allows every address.
func (b *builder) trustsAll(v ssa.Value) bool {
	if call, ok := v.(*ssa.Call); ok {
		for _, m := range sites.At(b.p, b.model.Lookup, call) {
			if m.Row.Effect == jose.TrustHeaderKey {
				return true
			}
		}
	}
	named, _ := origin.StructOf(v.Type())
	if named == nil {
		return false
	}
	for _, row := range catalog.Rows(named) {
		if row.Effect == jose.TrustHeaderKey {
			return true
		}
	}
	return false
}
