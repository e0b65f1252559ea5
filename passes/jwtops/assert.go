// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/jwtvet/jwtvet/passes/internal/asserts"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// Assert is a type assertion that can fail because of what a token says.
type Assert struct {
	Kind AssertKind
	// Range is the assertion.
	Range Range
	// Name is that of the claim or header parameter, "" if it is computed.
	Name string
	// Type is the asserted type.
	Type types.Type
	// Checked: the assertion has the comma-ok form. Guarded: the value was tested before,
	// or the panic is caught.
	Checked, Guarded bool
	// Never: the asserted type is one that a JSON decoder never makes: integers, lists and objects of its own.
	Never bool
	// Call is the operation that returned the token of AssertSet.
	Call Range
}

// AssertKind says what is asserted.
type AssertKind = asserts.Kind

const (
	AssertClaim     = asserts.Claim     // a claim, or a part of one
	AssertParameter = asserts.Parameter // a header parameter
	AssertAnswer    = asserts.Answer    // a member of the response that brought the token
	AssertSet       = asserts.Set       // the claims of a token that is nil where parsing failed
	AssertMissing   = asserts.Missing   // a context's token that is compared with nil afterwards
)

// asserts lists the type assertions of what tokens say.
func (b *builder) asserts() []Assert {
	r := asserts.Reader{Package: b.p, Lookup: b.model.Lookup, Sites: b.model.Sites, Peeks: b.reader(), Reads: b.model.Reads, Dated: b.dated}
	found := r.Find()
	if len(found) == 0 {
		return nil
	}
	written := b.assertions()
	var out []Assert
	for _, a := range found {
		e, ok := written[a.Instr.Pos()]
		if !ok {
			continue // a case of a type switch
		}
		as := Assert{Kind: a.Kind, Range: Range{e.Pos(), e.End()}, Name: a.Name, Type: a.Instr.AssertedType,
			Checked: a.Checked, Guarded: a.Guarded, Never: a.Never}
		if a.Call != nil {
			if call, ok := b.calls[a.Call.Pos()]; ok {
				as.Call = Range{call.Pos(), call.End()}
			}
		}
		out = append(out, as)
	}
	return out
}

// dated reports whether a verification refuses tokens without exp.
func (b *builder) dated(s sites.Site) bool {
	p := b.profiles[s.Instr]
	return p != nil && p.Exp.State == Required
}

// assertions are the type assertions of the package by the position of their parenthesis.
func (b *builder) assertions() map[token.Pos]*ast.TypeAssertExpr {
	out := map[token.Pos]*ast.TypeAssertExpr{}
	for _, f := range b.pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			if e, ok := n.(*ast.TypeAssertExpr); ok && e.Type != nil {
				out[e.Lparen] = e
			}
			return true
		})
	}
	return out
}
