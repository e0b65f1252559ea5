// SPDX-License-Identifier: Apache-2.0

// Package auth0v1 shows keys of auth0's first middleware: some in the source, some not.
package auth0v1

import (
	"net/http"

	jwtmiddleware "github.com/auth0/go-jwt-middleware"
	"github.com/form3tech-oss/jwt-go"
)

func fixed(next http.Handler) http.Handler {
	return jwtmiddleware.New(jwtmiddleware.Options{
		ValidationKeyGetter: func(token *jwt.Token) (interface{}, error) {
			return []byte("My Secret of the seven sleeping geese"), nil // want `hard-coded key becomes the key of .*\(jwthardkey\)`
		},
		SigningMethod: jwt.SigningMethodHS256,
	}).Handler(next)
}

type app struct{ secret []byte }

func (a *app) key(*jwt.Token) (interface{}, error) { return a.secret, nil }

func (a *app) check(w http.ResponseWriter, r *http.Request) error {
	m := jwtmiddleware.New(jwtmiddleware.Options{ValidationKeyGetter: a.key, SigningMethod: jwt.SigningMethodHS256})
	return m.CheckJWT(w, r)
}
