// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv4 has verifiers of golang-jwt v4 that take expired tokens.
package golangjwtv4

import (
	"time"

	"github.com/golang-jwt/jwt/v4"
)

func shift() {
	jwt.TimeFunc = func() time.Time { return time.Now().Add(-10 * time.Minute) } // want `jwt.TimeFunc grants 10m, more than 1m`
}

func utc() {
	jwt.TimeFunc = func() time.Time { return time.Now().UTC() }
}

func past(claims jwt.MapClaims) bool {
	return claims.VerifyExpiresAt(time.Now().Add(-time.Hour).Unix(), true) // want `jwt.MapClaims.VerifyExpiresAt grants 1h`
}

func pastTime(claims *jwt.RegisteredClaims) bool {
	return claims.VerifyExpiresAt(time.Now().Add(-time.Hour), true) // want `jwt.RegisteredClaims.VerifyExpiresAt grants 1h`
}

func pastSeconds(claims *jwt.StandardClaims) bool {
	return claims.VerifyExpiresAt(time.Now().Unix()-3600, true) // want `jwt.StandardClaims.VerifyExpiresAt grants 1h`
}

func now(claims jwt.MapClaims) bool { return claims.VerifyExpiresAt(time.Now().Unix(), true) }
