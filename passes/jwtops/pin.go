// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/ast"
	"go/token"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/keyfuncs"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// Pin is what fixes the algorithm of a verification that its library leaves to the token's header.
type Pin struct {
	// Fixed: a list or a test that refuses others fixes it. Unsure: what may fix it cannot be seen.
	Fixed, Unsure bool
	// Keyless: HMAC passes without a signature where the key is no bytes.
	Keyless bool
	// Keys are the keys that the verification can use, as far as they are known.
	Keys []PinKey
	// Lists are the places that list the algorithms.
	Lists []Range
	// Insert is where an option goes that fixes the algorithm, Option its text up to the name
	// and after it; empty where the call takes none.
	Insert token.Pos
	Option [2]string
}

// KeyKind says what a verifier can do with a key.
type KeyKind = catalog.KeyKind

const (
	AnyKey     = catalog.NoKeyKind  // nothing is known of it
	Octets     = catalog.Octets     // bytes: an HMAC secret, whatever they are
	Asymmetric = catalog.Asymmetric // an RSA, EC or Edwards key, typed
	SelfTyped  = catalog.SelfTyped  // a JWK or a set of them: each says what it is
)

// PinKey is one key that a verification can use.
type PinKey struct {
	Kind KeyKind
	// Public: the bytes are a public key or certificate. Tested: only an algorithm that the
	// program names comes to it. MAC: that is HMAC. Picked: the algorithm that the header names
	// picks it. Settled: a setting that names an algorithm decides between it and the others.
	Public, Tested, MAC, Picked, Settled bool
	// Range is where it is returned or given, if that is in this package.
	Range Range
}

// pin says what fixes the algorithm of a verification.
func (b *builder) pin(s sites.Site) *Pin {
	p := b.model.Keys.Pin(s)
	if p == nil {
		return nil
	}
	out := &Pin{Fixed: p.Fixed, Unsure: p.Unsure, Keyless: s.Row.Profile != nil && s.Row.Profile.KeylessMAC}
	for _, k := range p.Keys {
		out.Keys = append(out.Keys, b.pinKey(k))
	}
	for _, l := range p.Lists {
		out.Lists = append(out.Lists, b.blame(l))
	}
	if !p.Fixed {
		out.Insert, out.Option = b.pinOption(s)
	}
	return out
}

func (b *builder) pinKey(k keyfuncs.Key) PinKey {
	out := PinKey{Kind: k.Kind, Public: k.Public, Tested: k.Tested, MAC: k.MAC, Picked: k.Picked, Settled: k.Settled}
	if k.Pos.IsValid() {
		out.Range = b.nodeAt(k.Pos)
	}
	return out
}

// pinOption returns where the call of a library's function takes one more option, and the
// text of the one that lists algorithms: jwt.Parse(raw, kf).
func (b *builder) pinOption(s sites.Site) (token.Pos, [2]string) {
	call, ok := b.calls[s.Instr.Pos()]
	if !ok || s.Call() == nil || s.Inferred || call.Ellipsis.IsValid() {
		return token.NoPos, [2]string{}
	}
	if _, variadic := s.Row.Roles[jose.Options].Rest(); !variadic {
		return token.NoPos, [2]string{}
	}
	sel, ok := call.Fun.(*ast.SelectorExpr)
	fn := origin.Callee(s.Call().Common())
	if !ok || fn == nil || fn.Signature().Recv() != nil {
		return token.NoPos, [2]string{}
	}
	name, ok := sel.X.(*ast.Ident)
	option := catalog.PinOption(fn.Pkg().Path())
	if !ok || option == "" {
		return token.NoPos, [2]string{}
	}
	return call.Args[len(call.Args)-1].End(), [2]string{", " + name.Name + "." + option + "([]string{\"", "\"})"}
}
