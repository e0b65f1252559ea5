// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"encoding/base64"
	"strings"

	oidcOne "github.com/zitadel/oidc/pkg/oidc"
	op1 "github.com/zitadel/oidc/pkg/op"
	oidcTwo "github.com/zitadel/oidc/v2/pkg/oidc"
	op2 "github.com/zitadel/oidc/v2/pkg/op"
)

// formerProviders is what providers of the first versions of zitadel/oidc verify.
func formerProviders() []accept {
	const o1, o2, p1, p2 = "github.com/zitadel/oidc/pkg/oidc", "github.com/zitadel/oidc/v2/pkg/oidc", "github.com/zitadel/oidc/pkg/op", "github.com/zitadel/oidc/v2/pkg/op"
	ctx := context.Background()
	one, two := keys1{rsaKey.Public()}, keys2{rsaKey.Public()}
	return []accept{
		{p1, "VerifyAccessToken", func(t string) error {
			_, err := op1.VerifyAccessToken(ctx, t, op1.NewAccessTokenVerifier(issuer, one))
			return err
		}},
		{p1, "VerifyIDTokenHint", func(t string) error {
			_, err := op1.VerifyIDTokenHint(ctx, t, op1.NewIDTokenHintVerifier(issuer, one))
			return err
		}},
		{p2, "VerifyAccessToken", func(t string) error {
			_, err := op2.VerifyAccessToken[*oidcTwo.AccessTokenClaims](ctx, t, op2.NewAccessTokenVerifier(issuer, two))
			return err
		}},
		{p2, "VerifyIDTokenHint", func(t string) error {
			_, err := op2.VerifyIDTokenHint[*oidcTwo.IDTokenClaims](ctx, t, op2.NewIDTokenHintVerifier(issuer, two))
			return err
		}},
		{o1, "CheckSignature", func(t string) error {
			c := oidcOne.EmptyIDTokenClaims()
			payload, err := payloadOf(t)
			if err != nil {
				return err
			}
			return oidcOne.CheckSignature(ctx, t, payload, c, nil, one)
		}},
		{o2, "CheckSignature", func(t string) error {
			payload, err := payloadOf(t)
			if err != nil {
				return err
			}
			return oidcTwo.CheckSignature(ctx, t, payload, new(oidcTwo.IDTokenClaims), nil, two)
		}},
	}
}

func payloadOf(token string) ([]byte, error) {
	return base64.RawURLEncoding.DecodeString(strings.Split(token, ".")[1])
}
