// SPDX-License-Identifier: Apache-2.0

// Package headers says where parts of tokens that nobody verified go: header parameters
// and the issuer into queries, paths, addresses and commands, and keys out of the header
// into verifications.
//
// It follows values forward, within one package, through calls and results, and stops at
// a test that lets only known values on. It does not see values that are kept in fields and
// taken out elsewhere, nor what other packages do with them.
package headers

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Reach is a part of an unverified token that comes to where it is more than text.
type Reach struct {
	// Param is the header parameter, or the claim if Claim is set.
	Param string
	Claim bool
	By    jose.Interpreter
	API   string
	// At is the call or return, Read where the part is read.
	At   ssa.Instruction
	Read token.Pos
}

// Reader reads one package.
type Reader struct {
	Package *origin.Package
	Lookup  sites.Lookup
	Sites   []sites.Site

	seen map[visit]bool
	keys map[*ssa.Function]int // which result of a callback is the key
	out  []Reach
}

// Reaches lists where parts of unverified tokens go, in the order of functions.
func (r *Reader) Reaches() []Reach {
	r.seen, r.keys = map[visit]bool{}, map[*ssa.Function]int{}
	for _, fn := range r.Package.Funcs() {
		for _, p := range fn.Params {
			if isKeyfunc(fn) || catalog.IsSignature(p.Type()) {
				r.follow(p, &trail{what: wholeToken, fn: fn, start: p})
			}
		}
	}
	for _, fn := range r.Package.Funcs() {
		if m, ok := fn.Object().(*types.Func); ok && catalog.ResolvesHeader(m) {
			r.follow(fn.Params[1], &trail{what: wholeHeader, fn: fn, start: fn.Params[1]})
		}
	}
	for _, s := range r.Sites {
		r.site(s)
	}
	for _, v := range r.Package.FieldLoads(catalog.IsToken) {
		r.follow(v, &trail{what: wholeToken, fn: v.Parent(), start: v, keys: true})
	}
	return r.out
}

// isKeyfunc reports whether a function takes a token and returns something and an error:
// the library calls it before it has verified the token.
func isKeyfunc(fn *ssa.Function) bool {
	sig := fn.Signature
	return sig.Params().Len() == 1 && sig.Results().Len() == 2 && catalog.AsksKeyfunc(sig.Params().At(0).Type()) && types.IsInterface(sig.Results().At(0).Type())
}

// site follows the tokens and claims that a site brings without verifying them.
func (r *Reader) site(s sites.Site) {
	fn := s.Instr.Parent()
	if header := s.Given[jose.Header]; header != nil && r.accepts() {
		r.objects(header, wholeHeader, fn)
	}
	if s.Inferred || s.Given != nil {
		return
	}
	if s.Row.Event == jose.Accept {
		r.callbacks(s)
	}
	switch _, carries := s.Row.Roles[jose.Carrier].Result(); {
	case s.Row.Event == jose.Peek || s.Row.Event == jose.Bind && s.Has(jose.Token):
		call, ok := s.Instr.(*ssa.Call)
		if ok && carries {
			r.result(call, 0, &trail{what: wholeToken, fn: fn, start: call})
		}
		if s.Row.Event == jose.Peek {
			r.claims(s, fn)
		}
	case s.Row.Event == jose.Accept && s.Has(jose.Keyfunc):
		r.captured(s)
	case s.Row.Effect == jose.TrustHeaderKey:
		r.fetchers(s)
	}
}

// callbacks follows the header into the functions that a verification shows it to.
func (r *Reader) callbacks(s sites.Site) {
	for _, role := range []jose.Role{jose.Hook, jose.Key} {
		for _, o := range s.Operands(role) {
			header, key, ok := catalog.HeaderCallback(values.Unboxed(o.Val).Type())
			if !ok {
				continue
			}
			for _, fn := range r.Package.Functions(o.Val, o.User) {
				r.keys[fn] = key
				p := fn.Params[header+len(fn.Params)-fn.Signature.Params().Len()] // behind a receiver
				r.follow(p, &trail{what: wholeHeader, fn: fn, start: p})
			}
		}
	}
}

// isKey reports whether result i of a function is the key that verifies a token.
func (r *Reader) isKey(fn *ssa.Function, i int) bool {
	key, callback := r.keys[fn]
	return callback && key == i || i == 0 && isKeyfunc(fn)
}

// fetchers follows the address that the header names into the functions that an option lets fetch it.
func (r *Reader) fetchers(s sites.Site) {
	for _, o := range s.Operands(jose.Hook) {
		for _, fn := range r.Package.Functions(o.Val, o.User) {
			for _, p := range fn.Params {
				if b, ok := p.Type().Underlying().(*types.Basic); ok && b.Kind() == types.String {
					r.follow(p, &trail{what: part{ofHeader, "jku", p.Pos()}, fn: fn, start: p})
				}
			}
		}
	}
}

// claims follows the claims that a peek fills or returns.
func (r *Reader) claims(s sites.Site, fn *ssa.Function) {
	r.objects(s.Operands(jose.Claims), wholeClaims, fn)
	if i, ok := s.Row.Roles[jose.Claims].Result(); ok {
		if call, ok := s.Instr.(*ssa.Call); ok {
			r.result(call, i, &trail{what: wholeClaims, fn: fn, start: call})
		}
	}
}

// objects follows the objects of a function into which parts of a token are read.
func (r *Reader) objects(ops []sites.Operand, what part, fn *ssa.Function) {
	for _, o := range ops {
		for _, obj := range r.Package.Objects(o.Val, o.User) {
			if in, ok := obj.(ssa.Instruction); ok && in.Parent() == fn {
				r.follow(obj, &trail{what: what, fn: fn, start: obj})
			}
		}
	}
}

// accepts reports whether the package verifies tokens: other texts have dots, too.
func (r *Reader) accepts() bool {
	return slices.ContainsFunc(r.Sites, func(s sites.Site) bool { return s.Row.Event == jose.Accept })
}

// captured follows the claims that a verification fills into its key function, which runs
// before the signature is looked at.
func (r *Reader) captured(s sites.Site) {
	objects := map[ssa.Value]bool{}
	for _, o := range s.Operands(jose.Claims) {
		for _, obj := range r.Package.Objects(o.Val, o.User) {
			objects[obj] = true
		}
	}
	for _, o := range s.Operands(jose.Keyfunc) {
		for _, src := range r.Package.Trace(o.Val, o.User, origin.Query{}) {
			mc, ok := src.Value.(*ssa.MakeClosure)
			if !ok {
				continue
			}
			for i, b := range mc.Bindings {
				for _, obj := range r.Package.Objects(b, mc) {
					free := mc.Fn.(*ssa.Function).FreeVars[i]
					if objects[obj] || r.holds(obj, objects) {
						r.follow(free, &trail{what: wholeClaims, fn: free.Parent(), start: free})
					}
				}
			}
		}
	}
}

// holds reports whether a variable holds one of the objects.
func (r *Reader) holds(cell ssa.Value, objects map[ssa.Value]bool) bool {
	a, ok := cell.(*ssa.Alloc)
	if !ok {
		return false
	}
	for _, st := range r.Package.Stores(a) {
		if st.Val != nil && objects[values.Unboxed(st.Val)] {
			return true
		}
	}
	return false
}

// verified reports whether an instruction runs only after a verification in its function succeeded.
func (r *Reader) verified(in ssa.Instruction) bool {
	for _, s := range r.Sites {
		if call, ok := s.Instr.(*ssa.Call); ok && s.Row.Event == jose.Accept && call.Parent() == in.Parent() && in != s.Instr &&
			origin.After(call, in) == origin.OnSuccess {
			return true
		}
	}
	return false
}
