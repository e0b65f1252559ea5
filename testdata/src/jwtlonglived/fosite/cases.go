// SPDX-License-Identifier: Apache-2.0

// Package fosite says how long consents are good with the signer of fosite.
package fosite

import (
	"context"
	"time"

	"github.com/ory/fosite/token/jwt"
)

type desk struct{ signer jwt.Signer }

func (d *desk) hour(ctx context.Context, sub string) (string, error) {
	claims := jwt.JWTClaims{Subject: sub, ExpiresAt: time.Now().Add(time.Hour)}
	token, _, err := d.signer.Generate(ctx, claims.ToMapClaims(), &jwt.Headers{})
	return token, err
}

func (d *desk) year(ctx context.Context, sub string) (string, error) {
	token, _, err := d.signer.Generate(ctx, jwt.MapClaims{
		"sub": sub,
		"exp": time.Now().AddDate(1, 0, 0).Unix(), // want `36[56] days.*\(jwtlonglived\)`
	}, &jwt.Headers{})
	return token, err
}
