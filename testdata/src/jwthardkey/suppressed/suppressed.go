// SPDX-License-Identifier: Apache-2.0

// Package suppressed silences findings, rightly and wrongly.
package suppressed

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func before(claims jwt.Claims) (string, error) {
	//jwtvet:ignore jwthardkey the key of the public sandbox, printed in its manual
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("a-key-that-is-printed-in-the-manual-11"))
}

func beside(claims jwt.Claims) (string, error) {
	key := []byte("a-key-that-is-printed-in-the-manual-12") //jwtvet:ignore jwthardkey the key of the public sandbox
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func withoutReason(claims jwt.Claims) (string, error) {
	// want +1 `gives no reason .*\(jwthardkey\)`
	//jwtvet:ignore jwthardkey
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("a-key-that-is-printed-in-the-manual-13")) // want `hard-coded key .*\(jwthardkey\)`
}

func otherRule(claims jwt.Claims) (string, error) {
	//jwtvet:ignore jwtnoexp this token ends with the session
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("a-key-that-is-printed-in-the-manual-14")) // want `hard-coded key .*\(jwthardkey\)`
}

func unused(claims jwt.Claims) (string, error) {
	//jwtvet:ignore jwthardkey there is nothing to silence // want `suppresses nothing .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("JWT_SECRET")))
}

func twoLinesAbove(claims jwt.Claims) (string, error) {
	//jwtvet:ignore jwthardkey too far away // want `suppresses nothing .*\(jwthardkey\)`

	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("a-key-that-is-printed-in-the-manual-15")) // want `hard-coded key .*\(jwthardkey\)`
}

func inForce(claims jwt.Claims) (string, error) {
	//jwtvet:ignore jwthardkey until=2026-06-01 the sandbox is shut then
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("a-key-that-is-printed-in-the-manual-16"))
}

func ended(claims jwt.Claims) (string, error) {
	//jwtvet:ignore jwthardkey until=2026-05-31 the sandbox is shut then // want `ended on 2026-05-31 .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("a-key-that-is-printed-in-the-manual-17")) // want `hard-coded key .*\(jwthardkey\)`
}

func undated(claims jwt.Claims) (string, error) {
	//jwtvet:ignore jwthardkey until=soon the sandbox is shut then // want `no date after until= .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("a-key-that-is-printed-in-the-manual-18")) // want `hard-coded key .*\(jwthardkey\)`
}

func datedWithoutReason(claims jwt.Claims) (string, error) {
	// want +1 `gives no reason .*\(jwthardkey\)`
	//jwtvet:ignore jwthardkey until=2030-01-01
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("a-key-that-is-printed-in-the-manual-19")) // want `hard-coded key .*\(jwthardkey\)`
}
