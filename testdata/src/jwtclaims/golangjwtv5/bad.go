// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 signs claims that lack some.
package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func access(id string, key []byte) (string, error) {
	claims := jwt.MapClaims{"sub": id, "exp": time.Now().Add(time.Hour).Unix()} // want `jwt.Token.SignedString signs claims without iss, aud, iat \[what is to be checked or revoked by them cannot be\]`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func sometimes(id string, key []byte, known bool) (string, error) {
	claims := jwt.MapClaims{"sub": id, "iss": "a", "aud": "b"} // want `signs claims without iat`
	if known {
		claims["iat"] = time.Now().Unix()
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func refreshToken(id string, key []byte) (string, error) {
	claims := jwt.RegisteredClaims{Subject: id, IssuedAt: jwt.NewNumericDate(time.Now())} // want `signs claims without iss \[`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
