// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 signs tokens that nothing can revoke.
package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func access(id string, key []byte) (string, error) {
	claims := jwt.MapClaims{"sub": id, "exp": time.Now().Add(24 * time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key) // want `jwt.Token.SignedString signs an access token without jti, sid or version \[nothing names it, so that a stolen one cannot be revoked before it expires\]`
}

func refreshToken(id string, life time.Duration, key []byte) (string, error) {
	claims := jwt.RegisteredClaims{Subject: id, ExpiresAt: jwt.NewNumericDate(time.Now().Add(life))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key) // want `signs a refresh token without jti`
}
