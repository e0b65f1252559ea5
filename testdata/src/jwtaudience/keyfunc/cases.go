// SPDX-License-Identifier: Apache-2.0

// Package keyfunc accepts tokens with keys that keyfunc fetches.
package keyfunc

import (
	"github.com/MicahParks/keyfunc/v2"
	"github.com/golang-jwt/jwt/v5"
)

var set *keyfunc.JWKS

func connect(url string) (err error) {
	set, err = keyfunc.Get(url, keyfunc.Options{})
	return err
}

func noOption(raw string) (string, error) {
	tok, err := jwt.Parse(raw, set.Keyfunc) // want `nothing compares aud of what jwt.Parse accepts`
	if err != nil {
		return "", err
	}
	return tok.Claims.GetSubject()
}

func wrapped(raw string) (string, error) {
	tok, err := jwt.Parse(raw, func(t *jwt.Token) (any, error) { return set.Keyfunc(t) }, jwt.WithValidMethods([]string{"ES256"})) // want `nothing compares aud of what jwt.Parse accepts`
	if err != nil {
		return "", err
	}
	return tok.Claims.GetSubject()
}

func withAudience(raw string) (string, error) {
	tok, err := jwt.Parse(raw, set.Keyfunc, jwt.WithAudience("orders"))
	if err != nil {
		return "", err
	}
	return tok.Claims.GetSubject()
}
