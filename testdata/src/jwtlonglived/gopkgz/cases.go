// SPDX-License-Identifier: Apache-2.0

// Package gopkgz says how long tokens of go-pkgz/auth are good.
package gopkgz

import (
	"time"

	"github.com/go-pkgz/auth/v2"
	"github.com/go-pkgz/auth/v2/token"
	"github.com/golang-jwt/jwt/v5"
)

func short() *auth.Service {
	return auth.NewService(auth.Opts{TokenDuration: 5 * time.Minute, CookieDuration: 30 * 24 * time.Hour})
}

func long() *auth.Service {
	return auth.NewService(auth.Opts{
		TokenDuration: 7 * 24 * time.Hour, // want `7 days.*\(jwtlonglived\)`
	})
}

func parts() *token.Service {
	return token.NewService(token.Opts{
		TokenDuration: 60 * time.Hour, // want `2 days.*\(jwtlonglived\)`
	})
}

func byHand(svc *token.Service, aud string) (string, error) {
	return svc.Token(token.Claims{RegisteredClaims: jwt.RegisteredClaims{
		Audience:  jwt.ClaimStrings{aud},
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(400 * time.Hour)), // want `16 days.*\(jwtlonglived\)`
	}})
}
