// SPDX-License-Identifier: Apache-2.0

// Package decrypts tells whether claims out of an encrypted token (RFC 7516) are trusted
// although nobody signed them. With a private key to decrypt, anybody who has the public
// one makes such tokens; a key that both sides share proves that one of them did.
//
// Claims are what a library decodes as claims, and JSON that is decoded into a type with
// registered claims. A payload that goes anywhere else may be verified there: nothing is
// said of it. It does not see keys whose kind neither their type nor an algorithm tells.
package decrypts

import (
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Unsigned reports whether a site takes claims out of a token that is only encrypted, and
// for a public key. algs are the names of the key's algorithms, where they are known.
func Unsigned(p *origin.Package, lookup sites.Lookup, s sites.Site, algs []string) bool {
	if s.Row.Event != jose.Accept || !isPublic(p, s, algs) {
		return false
	}
	if !s.Row.Encrypted && (s.Row.Profile == nil || !s.Row.Profile.Decrypts) {
		// jwt.ParseEncrypted(raw).Claims(key, &claims)
		return slices.ContainsFunc(s.Chain(lookup), func(b sites.Site) bool { return b.Row.Encrypted && b.Has(jose.Token) })
	}
	slot, ok := s.Row.Roles[jose.Claims].Result()
	v, isValue := s.Instr.(ssa.Value)
	if !ok || !isValue {
		return false
	}
	for _, r := range *v.Referrers() {
		if ex, ok := r.(*ssa.Extract); ok && ex.Index == slot {
			u := payload{p: p, lookup: lookup}
			u.follow(ex, 0)
			return u.claims && !u.verified
		}
	}
	return false
}

// payload is what becomes of what was encrypted.
type payload struct {
	p                *origin.Package
	lookup           sites.Lookup
	claims, verified bool
}

const maxConversions = 3

func (u *payload) follow(v ssa.Value, depth int) {
	for _, use := range u.p.Uses(v) {
		switch in := use.Instr.(type) {
		case *ssa.Convert:
			if depth < maxConversions {
				u.follow(in, depth+1)
			}
		case *ssa.Return:
			u.verified = true // or may be
		case ssa.CallInstruction:
			u.call(in, use.Alias)
		}
	}
}

// call looks at a call that is handed the payload: a nested token is read, or JSON decoded.
func (u *payload) call(call ssa.CallInstruction, arg ssa.Value) {
	for _, s := range sites.At(u.p, u.lookup, call) {
		for _, role := range []jose.Role{jose.Token, jose.Claims} {
			for _, o := range s.Operands(role) {
				u.verified = u.verified || o.Val == arg
			}
		}
	}
	slot, ok := catalog.DecodesJSON(origin.Callee(call.Common()))
	if !ok {
		return
	}
	target := origin.Arg(call.Common(), sites.ArgIndex(call.Common(), slot))
	if mi, ok := target.(*ssa.MakeInterface); ok {
		target = mi.X
	}
	if target != nil && holdsClaims(target.Type(), 0) {
		u.claims = true
	}
}

// holdsClaims reports whether a type has two registered claims, or embeds one that does.
func holdsClaims(t types.Type, depth int) bool {
	for {
		ptr, ok := t.Underlying().(*types.Pointer)
		if !ok {
			break
		}
		t = ptr.Elem()
	}
	if named, ok := types.Unalias(t).(*types.Named); ok {
		for _, row := range catalog.Rows(named.Obj()) {
			if row.Event == jose.Claim {
				return true // jwt.MapClaims
			}
		}
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok || depth > 2 {
		return false
	}
	n := 0
	for i := range st.NumFields() {
		name, _, _ := strings.Cut(reflect.StructTag(st.Tag(i)).Get("json"), ",")
		switch name {
		case jose.Exp, jose.Nbf, jose.Iat, jose.Iss, jose.Sub, jose.Aud, jose.Jti:
			n++
		}
		if st.Field(i).Embedded() && holdsClaims(st.Field(i).Type(), depth+1) {
			return true
		}
	}
	return n >= 2
}

// isPublic reports whether the key of a site is the private half of a pair.
func isPublic(p *origin.Package, s sites.Site, algs []string) bool {
	if len(algs) > 0 {
		return slices.ContainsFunc(algs, func(alg string) bool {
			return strings.HasPrefix(alg, "RSA") || strings.HasPrefix(alg, "ECDH-ES")
		})
	}
	for _, o := range s.Operands(jose.Key) {
		if isPrivateKey(values.Unboxed(o.Val).Type()) {
			return true
		}
		for _, src := range p.Trace(o.Val, o.User, origin.Query{}) {
			if src.Value != nil && isPrivateKey(src.Value.Type()) {
				return true
			}
		}
	}
	return false
}

func isPrivateKey(t types.Type) bool {
	if tuple, ok := t.(*types.Tuple); ok && tuple.Len() > 0 {
		t = tuple.At(0).Type()
	}
	ptr, ok := t.Underlying().(*types.Pointer)
	if !ok {
		return false
	}
	named, ok := types.Unalias(ptr.Elem()).(*types.Named)
	return ok && named.Obj().Name() == "PrivateKey" && named.Obj().Pkg() != nil && strings.HasPrefix(named.Obj().Pkg().Path(), "crypto/")
}
