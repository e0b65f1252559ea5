// SPDX-License-Identifier: Apache-2.0

// Package gopkgz dates tokens of go-pkgz/auth.
package gopkgz

import (
	"time"

	"github.com/go-pkgz/auth/v2/token"
	"github.com/golang-jwt/jwt/v5"
)

func hour(svc *token.Service) (string, error) {
	return svc.Token(token.Claims{RegisteredClaims: jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}})
}

func over(svc *token.Service) (string, error) {
	return svc.Token(token.Claims{RegisteredClaims: jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now()), // want `exp gets the current time.*\(jwttimeunit\)`
	}})
}
