// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

// The method and the key come in variables, fields and maps.

var plain = jwt.SigningMethodNone

func signVariable(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(plain, claims).SignedString(jwt.UnsafeAllowNoneSignatureType) // want `without a signature .*\(jwtnone\)`
}

type scheme struct {
	method jwt.SigningMethod
	key    any
}

var schemes = map[string]scheme{
	"production":  {jwt.SigningMethodHS256, []byte(os.Getenv("JWT_SECRET"))},
	"development": {jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType},
}

func signScheme(stage string, claims jwt.Claims) (string, error) {
	s := schemes[stage]
	return jwt.NewWithClaims(s.method, claims).SignedString(s.key) // want `without a signature .*\(jwtnone\)`
}

var keys = map[string]any{
	"HS256": []byte(os.Getenv("JWT_SECRET")),
	"none":  jwt.UnsafeAllowNoneSignatureType, // want `accepts tokens without a signature .*\(jwtnone\)`
}

func acceptByTable(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { return keys[t.Method.Alg()], nil })
}

func keyOf(t *jwt.Token) (key any, err error) {
	key = []byte(os.Getenv("JWT_SECRET"))
	if os.Getenv("STAGE") == "dev" && t.Method == jwt.SigningMethodNone {
		key = jwt.UnsafeAllowNoneSignatureType
	}
	return key, nil // want `accepts tokens without a signature .*\(jwtnone\)`
}

func acceptNamed(raw string) (*jwt.Token, error) { return jwt.Parse(raw, keyOf) }
