// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/cookies"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// scopedTokens are the tokens that stand in requests under a key.
type scopedTokens struct {
	Key     string
	Sources []origin.Remote
}

// Scoped implements origin.Knowledge.
func (m *model) Scoped(fn *types.Func) (key, val int, ok bool) {
	k, v, ok := catalog.Scoped(fn)
	if !ok {
		return 0, 0, false
	}
	if v == catalog.Recv {
		return argOf(fn, k), -1, true
	}
	return argOf(fn, k), argOf(fn, v), true
}

// ScopedBelow implements origin.Knowledge.
func (m *model) ScopedBelow(key string) []origin.Remote { return m.scoped[key] }

// scopedTokens lists the tokens that this package puts into requests, and into sessions whose
// options it does not make: those stand under the path of their library.
func (m *model) scopedTokens() []scopedTokens {
	var out []scopedTokens
	for _, put := range m.pkg.ScopedPuts() {
		out = append(out, m.tokensIn(put.Key, put.Val, put.By)...)
	}
	for _, s := range m.found {
		if c := s.Row.Cookie; s.Row.Event != jose.Carry || c == nil || c.Session == "" || cookies.Sets(m.pkg, c.Session) {
			continue
		}
		for _, o := range s.Operands(jose.Value) {
			out = append(out, m.tokensIn(s.Row.Cookie.Session, o.Val, o.User)...)
		}
	}
	return out
}

// tokensIn returns the tokens that a value under a key is made of.
func (m *model) tokensIn(key string, v ssa.Value, user ssa.Instruction) []scopedTokens {
	var found []origin.Remote
	for _, s := range m.pkg.Trace(v, user, origin.Query{Readable: true}) {
		if r, ok := m.remote(s); ok && (s.Kind == jose.Issued || bears(s)) && len(found) < maxFlows {
			found = append(found, r)
		}
	}
	if len(found) == 0 {
		return nil
	}
	return []scopedTokens{{key, found}}
}

// bears reports whether a source is a token that came in with a request.
func bears(s origin.Source) bool {
	return s.Token || s.Kind == jose.Request && strings.EqualFold(s.Name, "Authorization")
}

// storeFact says how the sessions are guarded that a package keeps in cookies: see cookies.Store.
type storeFact struct {
	Library string
	Guards  sites.Guards
}

// keptSessions says how the sessions are kept whose store this package makes.
func (m *model) keptSessions() storeFact {
	if !slices.ContainsFunc(m.found, func(s sites.Site) bool { return cookies.MakesStore(s.Row) }) {
		return storeFact{}
	}
	kept := cookies.Kept(m.pkg)
	return storeFact{kept.Library, guardsOf(kept.Cookie)}
}

func guardsOf(c cookies.Cookie) sites.Guards {
	return sites.Guards{Secure: uint8(c.Secure), HTTPOnly: uint8(c.HTTPOnly), SameSite: uint8(c.SameSite)}
}

// keep notes the store of a package below; of several nothing is known.
func (m *model) keep(s storeFact) {
	switch {
	case s.Library == "" || s == m.store:
	case m.store.Library == "":
		m.store = s
	default:
		m.store = storeFact{Library: cookies.Elsewhere}
	}
}

func (m *model) storeBelow() cookies.Store {
	g := m.store.Guards
	return cookies.Store{Library: m.store.Library, Cookie: cookies.Cookie{Secure: cookies.Guard(g.Secure), HTTPOnly: cookies.Guard(g.HTTPOnly),
		SameSite: cookies.Guard(g.SameSite), Name: "?", Path: "?", Domain: "?"}}
}

// fills reports whether tokens stand in sessions: whoever makes their store is to be looked at.
func fills(list []scopedTokens) bool {
	return slices.ContainsFunc(list, func(s scopedTokens) bool { return catalog.SessionsOf(s.Key) })
}
