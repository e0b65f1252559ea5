// SPDX-License-Identifier: Apache-2.0

// Package asserts finds type assertions of what a token says: claims, header parameters,
// and the claims set of a token object.
//
// It walks backwards from each assertion to where its value comes from. It is a may analysis
// within one package: of other packages it knows the types that are claims sets by
// themselves, and what facts say of results. A set that this program makes in order to
// sign it is none of a token. It does not see values that go through channels, through
// reflection, or through contexts under computed keys.
package asserts

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/peeks"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Kind says what is asserted.
type Kind uint8

const (
	Claim     Kind = iota + 1 // a claim, or a part of one
	Parameter                 // a header parameter
	Set                       // the claims of a token object that is nil where parsing failed
	Missing                   // a token or claims set that is compared with nil afterwards
	Answer                    // a member of the response that brought the token
)

// Assert is one type assertion that can fail because of what a token says.
type Assert struct {
	Instr *ssa.TypeAssert
	Kind  Kind
	// Name is that of the claim or header parameter, "" if it is computed.
	Name string
	// Checked: the assertion has the comma-ok form.
	Checked bool
	// Guarded: the value was tested before, or the panic is caught.
	Guarded bool
	// Never: the asserted type is one that a JSON decoder never makes: integers, lists and objects of its own.
	Never bool
	// Call is the operation that read the token of a Set.
	Call ssa.Instruction
}

// Reader finds the assertions of one package.
type Reader struct {
	Package *origin.Package
	Lookup  sites.Lookup
	Sites   []sites.Site
	Peeks   *peeks.Reader
	// Reads reports whether a result of another package's function is the claims of a token.
	Reads func(fn *types.Func, i int) bool
	// Dated reports whether a verification refuses tokens without exp.
	Dated func(s sites.Site) bool

	filled  map[ssa.Value][]sites.Site // objects that an operation fills with claims, or with one
	decoded map[ssa.Value][]ssa.Value  // objects that a decoder fills, and the texts that it reads
	memo    map[ssa.Value]said
	keys    map[*ssa.Function][]sites.Site // the verifications that ask a closure for a key
}

// Find lists the assertions in source order of the package's functions.
func (r *Reader) Find() []Assert {
	var all []*ssa.TypeAssert
	for _, fn := range r.Package.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				if ta, ok := in.(*ssa.TypeAssert); ok && (!types.IsInterface(ta.AssertedType) || values.IsTypeParam(ta.AssertedType)) {
					all = append(all, ta)
				}
			}
		}
	}
	if len(all) == 0 {
		return nil
	}
	r.index()
	var out []Assert
	for _, ta := range all {
		if a, ok := r.assert(ta); ok {
			out = append(out, a)
		}
	}
	return out
}

// Returns reports whether result i of a function is the claims of somebody else's token, in a
// map that has no type of its own.
func (r *Reader) Returns(fn *ssa.Function, i int) bool {
	t, ok := fn.Signature.Results().At(i).Type().Underlying().(*types.Map)
	if !ok || !types.IsInterface(t.Elem()) || catalog.ClaimsMap(fn.Signature.Results().At(i).Type()) {
		return false
	}
	if r.memo == nil {
		r.index()
	}
	var out said
	for _, b := range fn.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok {
			out = join(out, r.of(ret.Results[i], 0))
		}
	}
	return out.from == read && out.what == set && !r.own(out)
}

func (r *Reader) assert(ta *ssa.TypeAssert) (Assert, bool) {
	a := Assert{Instr: ta, Checked: ta.CommaOk, Guarded: recovers(r.Package, ta.Parent())}
	if call, ok := r.nilSet(ta); ok {
		a.Kind, a.Call = Set, call
		return a, true
	}
	if !ta.CommaOk && r.comparedWithNil(ta) {
		a.Kind = Missing
		return a, true
	}
	if catalog.TokenType(ta.AssertedType) {
		return a, false
	}
	s := r.of(ta.X, 0)
	if s.from != read || s.what != claim && s.what != parameter && s.what != member || r.own(s) {
		return a, false
	}
	if s.what == parameter && s.name == "alg" {
		return a, false // the library has refused a token whose alg is no text (golang-jwt v3 to v5)
	}
	a.Kind, a.Name = Claim, s.name
	switch s.what {
	case parameter:
		a.Kind = Parameter
	case member:
		a.Kind, a.Guarded = Answer, a.Guarded || r.isCompared(ta)
	}
	a.Never = s.json && r.neverMade(ta.AssertedType, s) && !r.triedOtherwise(ta)
	a.Guarded = a.Guarded || r.tested(ta) || r.dated(ta, s)
	return a, true
}

// neverMade reports whether a JSON decoder makes no value of a type. Lists and objects are
// those of a token that an operation here has read: in claims that are to be signed they are of any type.
func (r *Reader) neverMade(t types.Type, s said) bool {
	switch u := t.Underlying().(type) {
	case *types.Slice:
		return len(s.sites) > 0 && !types.IsInterface(u.Elem())
	case *types.Map:
		return len(s.sites) > 0 && !types.IsInterface(u.Elem())
	}
	return values.IsInteger(t) && !r.keepsNumbers()
}

// own reports whether a value comes from tokens of this program alone, or is of the header of
// those that it asked a server for.
func (r *Reader) own(s said) bool {
	is := r.Peeks.Own
	if s.what == parameter {
		is = r.Peeks.Asked
	}
	for _, site := range s.sites {
		if !is(site) {
			return false
		}
	}
	return len(s.sites) > 0
}

// keepsNumbers reports whether the package decodes numbers as json.Number somewhere.
func (r *Reader) keepsNumbers() bool {
	for _, s := range r.Sites {
		if catalog.KeepsNumbers(s.Row.Symbol) {
			return true
		}
	}
	return false
}
