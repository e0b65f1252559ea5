// SPDX-License-Identifier: Apache-2.0

package gojosev4

import (
	"net/http"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func subject(raw string) (string, error) {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return "", err
	}
	var claims jwt.Claims
	if err := tok.UnsafeClaimsWithoutVerification(&claims); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func hello(w http.ResponseWriter, r *http.Request) {
	sub, err := subject(bearer(r)) // want `gojosev4.subject reads without verifying .*\(jwtunverified\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte("hello " + sub))
}

func verifiedHello(w http.ResponseWriter, r *http.Request, key any) {
	raw := bearer(r)
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil {
		return
	}
	sub, err := subject(raw)
	if err != nil {
		return
	}
	_, _ = w.Write([]byte("hello " + sub))
}
