// SPDX-License-Identifier: Apache-2.0

// Package jwxv3 holds cases of jwx v3.
package jwxv3

import (
	"context"
	"errors"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jws"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

func embedded(raw []byte) ([]byte, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	key, ok := msg.Signatures()[0].ProtectedHeaders().JWK()
	if !ok {
		return nil, errors.New("no key")
	}
	return jws.Verify(raw, jws.WithKey(jwa.ES256(), key)) // want `jws.WithKey verifies with the key that the token's jwk brings .*\(jwtheaderkey\)`
}

func fetched(ctx context.Context, raw []byte) (jwk.Set, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	address, _ := msg.Signatures()[0].ProtectedHeaders().JWKSetURL() // want `the token's jku names the address that jwk.Fetch fetches from`
	return jwk.Fetch(ctx, address)
}

func any(raw []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithVerifyAuto(nil, jwk.WithFetchWhitelist(jwk.NewInsecureWhitelist()))) // want `jwt.WithVerifyAuto fetches keys from whatever address the token names`
}

func listed(raw []byte) (jwt.Token, error) {
	list := jwk.NewMapWhitelist().Add("https://keys.example.com/jwks.json")
	return jwt.Parse(raw, jwt.WithVerifyAuto(nil, jwk.WithFetchWhitelist(list)))
}

func none(raw []byte) ([]byte, error) {
	return jws.Verify(raw, jws.WithVerifyAuto(nil))
}

func fetcher(raw []byte) ([]byte, error) {
	return jws.Verify(raw, jws.WithVerifyAuto(jwk.FetchFunc(func(ctx context.Context, address string, _ ...jwk.FetchOption) (jwk.Set, error) { // want `the token's jku names the address that jwk.Fetch fetches from`
		return jwk.Fetch(ctx, address)
	})))
}

func cached(raw []byte, cache *jwk.Cache) ([]byte, error) {
	return jws.Verify(raw, jws.WithVerifyAuto(jwk.FetchFunc(func(ctx context.Context, address string, _ ...jwk.FetchOption) (jwk.Set, error) {
		return cache.Lookup(ctx, address)
	})))
}

func fixed(ctx context.Context) (jwk.Set, error) {
	return jwk.Fetch(ctx, "https://keys.example.com/jwks.json", jwk.WithFetchWhitelist(jwk.NewInsecureWhitelist()))
}
