// SPDX-License-Identifier: Apache-2.0

// Package gopkgz puts people into tokens of go-pkgz/auth, or does not.
package gopkgz

import (
	"net/http"

	"github.com/go-pkgz/auth/v2/token"
	"github.com/golang-jwt/jwt/v5"
)

type account struct{ ID, Mail string }

type login struct{ svc *token.Service }

func (l *login) addressed(w http.ResponseWriter, a account) error {
	claims := token.Claims{
		User: &token.User{ // want `user.email.*contact.*\(jwtpii\)`
			ID:    a.ID,
			Email: a.Mail,
		},
		RegisteredClaims: jwt.RegisteredClaims{Audience: jwt.ClaimStrings{"site"}},
	}
	_, err := l.svc.Set(w, claims)
	return err
}

func (l *login) numbered(w http.ResponseWriter, a account) error {
	claims := token.Claims{
		User:             &token.User{ID: a.ID},
		RegisteredClaims: jwt.RegisteredClaims{Audience: jwt.ClaimStrings{"site"}},
	}
	_, err := l.svc.Set(w, claims)
	return err
}
