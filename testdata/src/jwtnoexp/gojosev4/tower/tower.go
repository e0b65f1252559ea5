// SPDX-License-Identifier: Apache-2.0

// Package tower signs what crews ask for.
package tower

import (
	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

// Tower has the signer.
type Tower struct{ signer jose.Signer }

// Clear signs any claims.
func (t *Tower) Clear(claims ...any) (string, error) {
	b := jwt.Signed(t.signer)
	for _, c := range claims {
		b = b.Claims(c)
	}
	return b.Serialize()
}

// Start signs one set.
func Start(signer jose.Signer, claims jwt.Claims) (string, error) {
	return jwt.Signed(signer).Claims(claims).Serialize()
}
