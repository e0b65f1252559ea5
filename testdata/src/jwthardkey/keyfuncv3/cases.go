// SPDX-License-Identifier: Apache-2.0

// Package keyfuncv3 shows key sets of keyfunc v3: with a secret in the source, and without.
package keyfuncv3

import (
	"context"
	"encoding/json"

	"github.com/MicahParks/jwkset"
	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

const dev = `{"keys":[{"kty":"oct","alg":"HS256","kid":"dev","k":"VGhlIGhlcm9uIG9uIHRoZSBqZXR0eSBjb3VudHMgYm9hdHM"}]}` // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func forDevelopment() (keyfunc.Keyfunc, error) { return keyfunc.NewJWKSetJSON(json.RawMessage(dev)) }

const public = `{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"a","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}`

func pinned() (keyfunc.Keyfunc, error) { return keyfunc.NewJWKSetJSON(json.RawMessage(public)) }

func fetched(ctx context.Context, url string) (keyfunc.Keyfunc, error) {
	return keyfunc.NewDefaultCtx(ctx, []string{url})
}

func stored(s jwkset.Storage) (keyfunc.Keyfunc, error) {
	return keyfunc.New(keyfunc.Options{Storage: s})
}

func parse(k keyfunc.Keyfunc, raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, k.Keyfunc, jwt.WithValidMethods([]string{"EdDSA"}))
}
