// SPDX-License-Identifier: Apache-2.0

// Package clerk keeps the keys of Clerk in files under the name that the token gives.
package clerk

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwks"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

type cache struct{ dir string }

func (c *cache) load(kid string) (*clerk.JSONWebKey, error) {
	text, err := os.ReadFile(filepath.Join(c.dir, kid+".json")) // want `the token's kid becomes a part of the file path of os.ReadFile .*\(jwtkid\)`
	if err != nil {
		return nil, err
	}
	key := new(clerk.JSONWebKey)
	return key, json.Unmarshal(text, key)
}

func (c *cache) session(ctx context.Context, token string) (*clerk.SessionClaims, error) {
	seen, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: token})
	if err != nil {
		return nil, err
	}
	key, err := c.load(seen.KeyID)
	if err != nil {
		return nil, err
	}
	return jwt.Verify(ctx, &jwt.VerifyParams{Token: token, JWK: key})
}

func session(ctx context.Context, client *jwks.Client, token string) (*clerk.SessionClaims, error) {
	seen, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: token})
	if err != nil {
		return nil, err
	}
	key, err := jwt.GetJSONWebKey(ctx, &jwt.GetJSONWebKeyParams{KeyID: seen.KeyID, JWKSClient: client})
	if err != nil {
		return nil, err
	}
	return jwt.Verify(ctx, &jwt.VerifyParams{Token: token, JWK: key})
}
