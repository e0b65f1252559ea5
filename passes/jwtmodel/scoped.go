// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"go/types"
	"strings"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
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

// scopedTokens lists the tokens that this package puts into requests.
func (m *model) scopedTokens() []scopedTokens {
	var out []scopedTokens
	for _, put := range m.pkg.ScopedPuts() {
		var found []origin.Remote
		for _, s := range m.pkg.Trace(put.Val, put.By, origin.Query{Readable: true}) {
			if r, ok := m.remote(s); ok && (s.Kind == jose.Issued || bears(s)) && len(found) < maxFlows {
				found = append(found, r)
			}
		}
		if len(found) > 0 {
			out = append(out, scopedTokens{put.Key, found})
		}
	}
	return out
}

// bears reports whether a source is a token that came in with a request.
func bears(s origin.Source) bool {
	return s.Token || s.Kind == jose.Request && strings.EqualFold(s.Name, "Authorization")
}
