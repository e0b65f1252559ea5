// SPDX-License-Identifier: Apache-2.0

// Package keyfuncv3 keeps secrets in the sets of keyfunc v3.
package keyfuncv3

import (
	"context"
	"errors"
	"os"

	"github.com/MicahParks/jwkset"
	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

func options(kid string) jwkset.JWKOptions {
	return jwkset.JWKOptions{Metadata: jwkset.JWKMetadataOptions{KID: kid, ALG: jwkset.AlgHS256}}
}

func unset(ctx context.Context) (keyfunc.Keyfunc, error) {
	key, err := jwkset.NewJWKFromKey([]byte(os.Getenv("HARBOUR_SECRET")), options("a")) // want `environment variable HARBOUR_SECRET, which nobody tests for being set, becomes the key of .*\(jwtweakkey\)`
	if err != nil {
		return nil, err
	}
	store := jwkset.NewMemoryStorage()
	if err := store.KeyWrite(ctx, key); err != nil {
		return nil, err
	}
	return keyfunc.New(keyfunc.Options{Storage: store})
}

func tested(ctx context.Context) (keyfunc.Keyfunc, error) {
	secret := os.Getenv("HARBOUR_KEY")
	if len(secret) < 32 {
		return nil, errors.New("HARBOUR_KEY has fewer than 32 bytes")
	}
	key, err := jwkset.NewJWKFromKey([]byte(secret), options("a"))
	if err != nil {
		return nil, err
	}
	store := jwkset.NewMemoryStorage()
	if err := store.KeyWrite(ctx, key); err != nil {
		return nil, err
	}
	return keyfunc.New(keyfunc.Options{Storage: store})
}

func parse(k keyfunc.Keyfunc, raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, k.Keyfunc, jwt.WithValidMethods([]string{"HS256"}))
}
