// SPDX-License-Identifier: Apache-2.0

package jwxv2

import (
	"context"
	"os"
	"time"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

func signEnv(sub string) ([]byte, error) {
	tok, err := jwt.NewBuilder().
		Issuer("https://login.example.com/realms/jwx-two").
		Subject(sub).
		Expiration(time.Now().Add(10 * time.Minute)).
		Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256, []byte(os.Getenv("JWT_SECRET"))))
}

func parseCached(ctx context.Context, raw []byte, cache *jwk.Cache) (jwt.Token, error) {
	set, err := cache.Get(ctx, "https://login.example.com/.well-known/jwks.json")
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, jwt.WithKeySet(set))
}

const publicKey = `{"kty":"EC","crv":"P-256","kid":"ec","x":"Tn6-AWFbWV3p_N9igX8A_iVK86hBVxVk5z5D8GakVBw","y":"1afv33PeVMTuiUJYNli_WN-MeblrIBE9Yaf1a8vBgOA"}`

func parsePublic(raw []byte) (jwt.Token, error) {
	key, err := jwk.ParseKey([]byte(publicKey))
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, jwt.WithKey(jwa.ES256, key))
}
