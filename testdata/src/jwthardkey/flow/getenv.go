// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"os"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwthardkey/flow/env"
)

func getenv(name, fallback string) string {
	if v, ok := os.LookupEnv(name); ok {
		return v
	}
	return fallback
}

func viaGetenv(claims jwt.Claims) (string, error) {
	secret := getenv("JWT_SECRET", "nobody-sees-the-fallback-until-it-is-1") // want `key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}

func viaOtherPackage(claims jwt.Claims) (string, error) {
	secret := env.Get("JWT_SECRET", "nobody-sees-the-fallback-until-it-is-2") // want `key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}

func viaGenericOfOtherPackage(claims jwt.Claims) (string, error) {
	secret := env.Or(os.Getenv("JWT_SECRET"), "nobody-sees-the-fallback-until-it-is-3") // want `key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}

func viaMethodOfOtherPackage(claims jwt.Claims) (string, error) {
	r := env.Reader{Prefix: "ACCOUNTS_"}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(r.Bytes("JWT_SECRET", "nobody-sees-the-fallback-until-it-is-4")) // want `key becomes the key of .*\(jwthardkey\)`
}

// The helper itself holds the literal.
func viaBuiltInOfOtherPackage(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(env.Secret())) // want `key at env/env.go:\d+ becomes the key of .*\(jwthardkey\)`
}
