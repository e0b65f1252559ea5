// SPDX-License-Identifier: Apache-2.0

// Package fosite dates consents with fosite.
package fosite

import (
	"context"
	"time"

	"github.com/ory/fosite/token/jwt"
)

func seconds(ctx context.Context, s jwt.Signer) (string, string, error) {
	return s.Generate(ctx, jwt.MapClaims{"iat": time.Now().Unix(), "exp": time.Now().Add(time.Hour).Unix()}, &jwt.Headers{})
}

func millis(ctx context.Context, s jwt.Signer) (string, string, error) {
	return s.Generate(ctx, jwt.MapClaims{
		"exp": time.Now().Add(time.Hour).UnixMilli(), // want `exp gets milliseconds.*\(jwttimeunit\)`
	}, &jwt.Headers{})
}

func typed(ctx context.Context, s jwt.Signer) (string, string, error) {
	return s.Generate(ctx, (&jwt.JWTClaims{ExpiresAt: time.Now().Add(time.Hour)}).ToMapClaims(), &jwt.Headers{})
}
