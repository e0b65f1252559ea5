// SPDX-License-Identifier: Apache-2.0

// Package jwkset shows key sets of MicahParks/jwkset: with a secret in the source, and without.
package jwkset

import (
	"context"
	"crypto/ed25519"

	"github.com/MicahParks/jwkset"
)

type server struct{ set jwkset.Storage }

func newServer() *server { return &server{set: jwkset.NewMemoryStorage()} }

func (s *server) add(ctx context.Context, kid string, key any) error {
	jwk, err := jwkset.NewJWKFromKey(key, jwkset.JWKOptions{Metadata: jwkset.JWKMetadataOptions{KID: kid}})
	if err != nil {
		return err
	}
	return s.set.KeyWrite(ctx, jwk)
}

func (s *server) seed(ctx context.Context) error {
	return s.add(ctx, "first", []byte("a-heron-on-the-jetty-counts-the-boats")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func (s *server) rotate(ctx context.Context, kid string, key ed25519.PrivateKey) error {
	return s.add(ctx, kid, key)
}

func fromMarshal(k string) (jwkset.JWK, error) {
	return jwkset.NewJWKFromMarshal(jwkset.JWKMarshal{KTY: jwkset.KtyOct, K: k}, jwkset.JWKMarshalOptions{Private: true}, jwkset.JWKValidateOptions{})
}
