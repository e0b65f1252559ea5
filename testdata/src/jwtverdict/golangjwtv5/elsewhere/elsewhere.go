// SPDX-License-Identifier: Apache-2.0

// Package elsewhere leaves it to another package what a refused token means.
package elsewhere

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtverdict/golangjwtv5/outcome"
)

var key []byte

func keyfunc(*jwt.Token) (any, error) { return key, nil }

func recovered(r *http.Request) string {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc)
	outcome.Recovered("token", err)
	return claims.Subject
}

func noted(r *http.Request) string {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc) // want `claims are returned without an error where jwt.ParseWithClaims refused the token`
	outcome.Noted(err)
	return claims.Subject
}

func hopeless(r *http.Request) string {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc) // want `claims are returned without an error where jwt.ParseWithClaims refused the token`
	outcome.Hopeless(err)
	return claims.Subject
}
