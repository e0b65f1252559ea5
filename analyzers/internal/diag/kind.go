// SPDX-License-Identifier: Apache-2.0

package diag

import (
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/passes/jwtops"
)

// Kind is what a token is for.
type Kind string

const (
	Access  Kind = "access"
	ID      Kind = "id"
	Refresh Kind = "refresh"
)

// TypeClaims are the names under which programs put the kind of a token (RFC 9068 section 2.1
// has the header parameter typ for it).
func TypeClaims() []string {
	return []string{"typ", "type", "token_type", "tokenType", "token_use", "use", "kind"}
}

// Kind tells of what kind the token is that an operation issues: by its claims, or by what
// stands around the operation, and around places, is called.
func (r *Reporter) Kind(op jwtops.Op, places ...jwtops.Range) Kind {
	if op.Claims != nil {
		for _, name := range []string{"nonce", "at_hash", "c_hash"} {
			if len(op.Claims.Lookup(name)) > 0 {
				return ID
			}
		}
		for _, name := range TypeClaims() {
			for _, e := range op.Claims.Lookup(name) {
				if slices.ContainsFunc(e.Origins, func(o jwtops.Origin) bool { return isRefresh(o.Text) }) {
					return Refresh
				}
			}
		}
	}
	if isRefresh(op.Within) || slices.ContainsFunc(r.Names(append(places, op.Range)...), isRefresh) {
		return Refresh
	}
	return Access
}

// isRefresh: the names around an issue are all that tells a refresh token from others.
func isRefresh(name string) bool { return strings.Contains(strings.ToLower(name), "refresh") }
