// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/types"
	"strings"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// Parses reports whether bytes that are no key are refused; what keeps a secret refuses what its library does.
func (r *Row) Parses() bool {
	return r.PEM || r.Loader && (!r.Keeps || r.Refuses != jose.RefusesNothing)
}

// refuses says which HMAC keys the library of an import path refuses by itself, when it
// signs and when it verifies. Each was run; the others take an empty key.
func refuses(path string) jose.Refusal {
	for prefix, r := range map[string]jose.Refusal{
		"github.com/go-jose/go-jose/v4":         jose.RefusesShort,
		"github.com/lestrrat-go/jwx":            jose.RefusesEmpty,
		"github.com/lestrrat/go-jwx":            jose.RefusesEmpty,
		"github.com/go-chi/jwtauth/v5":          jose.RefusesEmpty, // it signs with jwx
		"github.com/auth0/go-jwt-middleware/v3": jose.RefusesEmpty, // it verifies with jwx
		"github.com/cristalhq/jwt":              jose.RefusesEmpty,
		"github.com/gbrlsnchs/jwt":              jose.RefusesEmpty,
		"github.com/pascaldekloe/jwt":           jose.RefusesEmpty,
		"github.com/livekit/protocol/auth":      jose.RefusesEmpty,
		"github.com/brianvoe/sjwt":              jose.RefusesShort,
		"github.com/tink-crypto/tink-go/v2/jwt": jose.RefusesShort, // and small RSA keys
		"github.com/google/tink/go/jwt":         jose.RefusesShort,
	} {
		if path == prefix || strings.HasPrefix(path, prefix+"/") {
			return r
		}
	}
	return jose.RefusesNothing
}

// Unlimited reports whether every version of the library of a function unpacks a compressed
// JWE to any size (CVE-2024-28180).
func Unlimited(fn *types.Func) bool {
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	path := fn.Pkg().Path()
	return path == "github.com/square/go-jose" || strings.HasPrefix(path, "github.com/square/go-jose/") ||
		path == "gopkg.in/square/go-jose.v2" || strings.HasPrefix(path, "gopkg.in/square/go-jose.v2/")
}

// anyCurve reports whether the library of an import path signs and verifies with a key on a
// curve that is not that of the algorithm, as ES256 with P-224. The others refuse it (run).
func anyCurve(path string) bool {
	for _, prefix := range []string{"github.com/lestrrat-go/jwx/v2/", "github.com/lestrrat-go/jwx/v3/"} {
		if rest, ok := strings.CutPrefix(path, prefix); ok {
			return rest == "jws" || rest == "jwt"
		}
	}
	return false
}
