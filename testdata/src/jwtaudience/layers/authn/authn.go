// SPDX-License-Identifier: Apache-2.0

// Package authn verifies tokens and leaves their claims to its callers.
package authn

import (
	"context"

	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

// Verifier verifies with the keys of an issuer elsewhere.
type Verifier struct{ URL string }

// Verify returns the claims.
func (v *Verifier) Verify(ctx context.Context, raw string) (jwt.Token, error) {
	set, err := jwk.Fetch(ctx, v.URL)
	if err != nil {
		return nil, err
	}
	return jwt.ParseString(raw, jwt.WithKeySet(set), jwt.WithIssuer(v.URL))
}

// Checked has the audience compared.
func (v *Verifier) Checked(ctx context.Context, raw, service string) (jwt.Token, error) {
	set, err := jwk.Fetch(ctx, v.URL)
	if err != nil {
		return nil, err
	}
	return jwt.ParseString(raw, jwt.WithKeySet(set), jwt.WithAudience(service))
}
