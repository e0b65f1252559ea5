// SPDX-License-Identifier: Apache-2.0

// Package gate signs passes that other packages fill.
package gate

import (
	"time"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

// Gate has the key.
type Gate struct{ key jwk.Key }

// Sign signs a pass as it is.
func (g *Gate) Sign(t jwt.Token) ([]byte, error) {
	return jwt.Sign(t, jwt.WithKey(jwa.ES256(), g.key))
}

// Build finishes a builder.
func (g *Gate) Build(b *jwt.Builder) ([]byte, error) {
	t, err := b.Issuer("gate").Build()
	if err != nil {
		return nil, err
	}
	return g.Sign(t)
}

// BuildTimed finishes a builder with an expiry.
func (g *Gate) BuildTimed(b *jwt.Builder) ([]byte, error) {
	t, err := b.Issuer("gate").Expiration(time.Now().Add(time.Hour)).Build()
	if err != nil {
		return nil, err
	}
	return g.Sign(t)
}
