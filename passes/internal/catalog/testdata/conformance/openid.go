// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"crypto"
	"net/http"
	"net/http/httptest"

	oidc2 "github.com/coreos/go-oidc"
	jose4 "github.com/go-jose/go-jose/v4"
	rp1 "github.com/zitadel/oidc/pkg/client/rp"
	rp2 "github.com/zitadel/oidc/v2/pkg/client/rp"
	oidcTwo "github.com/zitadel/oidc/v2/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/client/rp"
	oidcThree "github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
	josesq "gopkg.in/go-jose/go-jose.v2"
	squarejose "gopkg.in/square/go-jose.v2"
)

// The key sets of three versions of zitadel/oidc.
type keys1 struct{ key crypto.PublicKey }
type keys2 struct{ key crypto.PublicKey }
type keys3 struct{ key crypto.PublicKey }

func (k keys1) VerifySignature(_ context.Context, j *squarejose.JSONWebSignature) ([]byte, error) {
	return j.Verify(k.key)
}

func (k keys2) VerifySignature(_ context.Context, j *josesq.JSONWebSignature) ([]byte, error) {
	return j.Verify(k.key)
}

func (k keys3) VerifySignature(_ context.Context, j *jose4.JSONWebSignature) ([]byte, error) {
	return j.Verify(k.key)
}

// openID verifies tokens of an OpenID provider, signed with RSA.
func openID() []accept {
	const p2, p3, ops = "github.com/zitadel/oidc/v2/pkg/client/rp", "github.com/zitadel/oidc/v3/pkg/client/rp", "github.com/zitadel/oidc/v3/pkg/op"
	ctx := context.Background()
	v1 := rp1.NewIDTokenVerifier(issuer, client, keys1{rsaKey.Public()})
	v2 := rp2.NewIDTokenVerifier(issuer, client, keys2{rsaKey.Public()})
	v3 := rp.NewIDTokenVerifier(issuer, client, keys3{rsaKey.Public()})
	return []accept{
		{"github.com/zitadel/oidc/pkg/client/rp", "VerifyIDToken", func(t string) error { _, err := rp1.VerifyIDToken(ctx, t, v1); return err }},
		{"github.com/zitadel/oidc/pkg/client/rp", "VerifyTokens", func(t string) error { _, err := rp1.VerifyTokens(ctx, "a", t, v1); return err }},
		{p2, "VerifyIDToken", func(t string) error { _, err := rp2.VerifyIDToken[*oidcTwo.IDTokenClaims](ctx, t, v2); return err }},
		{p2, "VerifyTokens", func(t string) error { _, err := rp2.VerifyTokens[*oidcTwo.IDTokenClaims](ctx, "a", t, v2); return err }},
		{p3, "VerifyIDToken", func(t string) error { _, err := rp.VerifyIDToken[*oidcThree.IDTokenClaims](ctx, t, v3); return err }},
		{p3, "VerifyTokens", func(t string) error { _, err := rp.VerifyTokens[*oidcThree.IDTokenClaims](ctx, "a", t, v3); return err }},
		{ops, "VerifyAccessToken", func(t string) error {
			_, err := op.VerifyAccessToken[*oidcThree.AccessTokenClaims](ctx, t, op.NewAccessTokenVerifier(issuer, keys3{rsaKey.Public()}))
			return err
		}},
		{ops, "VerifyIDTokenHint", func(t string) error {
			_, err := op.VerifyIDTokenHint[*oidcThree.IDTokenClaims](ctx, t, op.NewIDTokenHintVerifier(issuer, keys3{rsaKey.Public()}))
			return err
		}},
		{"github.com/zitadel/oidc/v3/pkg/oidc", "CheckSignature", func(t string) error {
			var c oidcThree.IDTokenClaims
			payload, err := oidcThree.ParseToken(t, &c)
			if err != nil {
				return err
			}
			return oidcThree.CheckSignature(ctx, t, payload, &c, nil, keys3{rsaKey.Public()})
		}},
	}
}

// goOIDCv2 verifies with what an address gives.
func goOIDCv2() []accept {
	const p = "github.com/coreos/go-oidc"
	keys := func(f func(oidc2.KeySet) error) error {
		server := httptest.NewServer(http.HandlerFunc(rsaKeys))
		defer server.Close()
		return f(oidc2.NewRemoteKeySet(context.Background(), server.URL))
	}
	return []accept{
		{p, "IDTokenVerifier.Verify", func(t string) error {
			return keys(func(set oidc2.KeySet) error {
				_, err := oidc2.NewVerifier(issuer, set, &oidc2.Config{ClientID: client}).Verify(context.Background(), t)
				return err
			})
		}},
		{p, "KeySet.VerifySignature", func(t string) error {
			return keys(func(set oidc2.KeySet) error { _, err := set.VerifySignature(context.Background(), t); return err })
		}},
	}
}
