// SPDX-License-Identifier: Apache-2.0

// Package jwxv3 fetches key sets.
package jwxv3

import (
	"context"
	"crypto/tls"
	"net/http"

	"github.com/lestrrat-go/jwx/v3/jwk"
)

var address = "http://keys.example.com/jwks.json"

func sets(ctx context.Context, cache *jwk.Cache) {
	_, _ = jwk.Fetch(ctx, "http://keys.example.com/jwks.json") // want `jwk.Fetch goes to keys.example.com over plain http`
	_, _ = jwk.Fetch(ctx, "https://keys.example.com/jwks.json")
	_, _ = jwk.Fetch(ctx, "http://localhost/jwks.json")
	_ = cache.Register(ctx, address) // want `jwk.Cache.Register goes to keys.example.com over plain http`
}

func client(ctx context.Context) (jwk.Set, error) {
	client := &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, // want `the client of jwk.WithHTTPClient takes any certificate`
	}}
	return jwk.Fetch(ctx, "https://keys.example.com/jwks.json", jwk.WithHTTPClient(client))
}

var _ = []any{sets, client}
