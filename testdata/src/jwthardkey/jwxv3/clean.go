// SPDX-License-Identifier: Apache-2.0

package jwxv3

import (
	"context"
	"os"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jws"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

func signEnv(tok jwt.Token) ([]byte, error) {
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), []byte(os.Getenv("JWT_SECRET"))))
}

func signFile(tok jwt.Token) ([]byte, error) {
	set, err := jwk.ReadFile("/etc/accounts/keys/private-key-set.json")
	if err != nil {
		return nil, err
	}
	key, ok := set.LookupKeyID("identifier-of-the-key-of-this-quarter")
	if !ok {
		return nil, os.ErrNotExist
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.RS256(), key))
}

func parseFetched(ctx context.Context, raw []byte) (jwt.Token, error) {
	set, err := jwk.Fetch(ctx, "https://login.example.com/.well-known/jwks.json")
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, jwt.WithKeySet(set), jwt.WithAudience("accounts-service-of-the-platform"))
}

// A set of public keys may stand in the source.
const publicSet = `{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"ed","x":"qLFM4Ap3nOG2q4ROJCDdyN6eQA-OfPLuwooGcHuBIc4"}]}`

func parsePublicSet(raw []byte) (jwt.Token, error) {
	set, err := jwk.ParseString(publicSet)
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, jwt.WithKeySet(set, jws.WithUseDefault(true)))
}

const publicPEM = `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAqLFM4Ap3nOG2q4ROJCDdyN6eQA+OfPLuwooGcHuBIc4=
-----END PUBLIC KEY-----
`

func parsePublicPEM(raw []byte) (jwt.Token, error) {
	key, err := jwk.ParseKey([]byte(publicPEM), jwk.WithPEM(true))
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, jwt.WithKey(jwa.EdDSA(), key))
}
