// SPDX-License-Identifier: Apache-2.0

// Package keyfuncv1 accepts tokens with keys that keyfunc v1 fetches.
package keyfuncv1

import (
	"github.com/MicahParks/keyfunc"
	"github.com/golang-jwt/jwt/v4"
)

func anybody(url, raw string) (string, error) {
	set, err := keyfunc.Get(url, keyfunc.Options{})
	if err != nil {
		return "", err
	}
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, set.Keyfunc); err != nil { // want `nothing compares aud of what jwt.ParseWithClaims accepts`
		return "", err
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

func compared(url, raw string) (string, error) {
	set, err := keyfunc.Get(url, keyfunc.Options{})
	if err != nil {
		return "", err
	}
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, set.Keyfunc); err != nil {
		return "", err
	}
	if !claims.VerifyAudience("orders", true) {
		return "", jwt.ErrTokenInvalidAudience
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}
