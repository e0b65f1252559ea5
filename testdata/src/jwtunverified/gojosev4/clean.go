// SPDX-License-Identifier: Apache-2.0

package gojosev4

import (
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func verified(w http.ResponseWriter, r *http.Request, key any) {
	tok, err := jwt.ParseSigned(bearer(r), []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if err := claims.Validate(jwt.Expected{Time: time.Now()}); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(claims.Subject)
}

// The issuer chooses the key.
func byIssuer(raw string, keys map[string]any) (*jwt.Claims, error) {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return nil, err
	}
	var peeked jwt.Claims
	if err := tok.UnsafeClaimsWithoutVerification(&peeked); err != nil {
		return nil, err
	}
	key, ok := keys[peeked.Issuer]
	if !ok {
		return nil, errors.New("unknown issuer")
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil {
		return nil, err
	}
	return &claims, nil
}

func byKeyID(raw string, keys map[string]any) (*jwt.Claims, error) {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return nil, err
	}
	var claims jwt.Claims
	if err := tok.Claims(keys[tok.Headers[0].KeyID], &claims); err != nil {
		return nil, err
	}
	return &claims, nil
}

// Verified first; what else stands in the token is read afterwards.
func verifiedBefore(w http.ResponseWriter, r *http.Request, key any) {
	tok, err := jwt.ParseSigned(bearer(r), []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	extra := map[string]any{}
	if err := tok.UnsafeClaimsWithoutVerification(&extra); err != nil {
		http.Error(w, "bad token", http.StatusBadRequest)
		return
	}
	_ = json.NewEncoder(w).Encode(extra["groups"])
}
