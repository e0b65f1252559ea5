// SPDX-License-Identifier: Apache-2.0

// Package keyfunc accepts tokens with keys that keyfunc v2 fetches.
package keyfunc

import (
	"github.com/MicahParks/keyfunc/v2"
	"github.com/golang-jwt/jwt/v5"
)

func anybody(url, raw string) (string, error) {
	set, err := keyfunc.Get(url, keyfunc.Options{})
	if err != nil {
		return "", err
	}
	tok, err := jwt.Parse(raw, set.Keyfunc) // want `nothing compares iss of what jwt.Parse accepts`
	if err != nil {
		return "", err
	}
	return tok.Claims.GetSubject()
}

func compared(url, raw string) (string, error) {
	set, err := keyfunc.Get(url, keyfunc.Options{})
	if err != nil {
		return "", err
	}
	tok, err := jwt.Parse(raw, set.Keyfunc, jwt.WithIssuer("https://login.example.com"))
	if err != nil {
		return "", err
	}
	return tok.Claims.GetSubject()
}
