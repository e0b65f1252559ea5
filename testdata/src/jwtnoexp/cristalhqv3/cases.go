// SPDX-License-Identifier: Apache-2.0

// Package cristalhqv3 signs passes of cristalhq/jwt v3 with and without an end.
package cristalhqv3

import (
	"time"

	"github.com/cristalhq/jwt/v3"
)

func endless(signer jwt.Signer, sub string) ([]byte, error) {
	claims := &jwt.StandardClaims{Subject: sub} // want `without exp.*\(jwtnoexp\)`
	return jwt.BuildBytes(signer, claims)
}

func ending(signer jwt.Signer, sub string) ([]byte, error) {
	claims := &jwt.StandardClaims{Subject: sub, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	return jwt.BuildBytes(signer, claims)
}
