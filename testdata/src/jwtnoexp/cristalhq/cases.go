// SPDX-License-Identifier: Apache-2.0

// Package cristalhq signs passes of cristalhq/jwt with and without an end.
package cristalhq

import (
	"time"

	"github.com/cristalhq/jwt/v5"
)

func endless(signer jwt.Signer, sub string) (*jwt.Token, error) {
	claims := &jwt.RegisteredClaims{Subject: sub} // want `without exp.*\(jwtnoexp\)`
	return jwt.NewBuilder(signer).Build(claims)
}

func ending(signer jwt.Signer, sub string) (*jwt.Token, error) {
	claims := &jwt.RegisteredClaims{Subject: sub, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	return jwt.NewBuilder(signer).Build(claims)
}
