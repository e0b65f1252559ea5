// SPDX-License-Identifier: Apache-2.0

// Package gopkgz issues tokens with go-pkgz/auth.
package gopkgz

import (
	"net/http"
	"time"

	"github.com/go-pkgz/auth/v2/token"
	"github.com/golang-jwt/jwt/v5"
)

type links struct{ svc *token.Service }

func (l *links) forEver(aud string) (string, error) {
	return l.svc.Token(token.Claims{RegisteredClaims: jwt.RegisteredClaims{Audience: jwt.ClaimStrings{aud}, Issuer: "links"}}) // want `exp.*\(jwtnoexp\)`
}

func (l *links) halfAnHour(aud string) (string, error) {
	return l.svc.Token(token.Claims{RegisteredClaims: jwt.RegisteredClaims{
		Audience:  jwt.ClaimStrings{aud},
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(30 * time.Minute)),
	}})
}

// Set adds what is missing.
func (l *links) login(w http.ResponseWriter, aud string) error {
	_, err := l.svc.Set(w, token.Claims{RegisteredClaims: jwt.RegisteredClaims{Audience: jwt.ClaimStrings{aud}}})
	return err
}
