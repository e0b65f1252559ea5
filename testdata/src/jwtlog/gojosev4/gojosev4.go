// SPDX-License-Identifier: Apache-2.0

// Package gojosev4 logs tokens that it parses in one step and verifies in another.
package gojosev4

import (
	"log"
	"net/http"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func check(r *http.Request, key any) error {
	raw := r.Header.Get("X-Token")
	log.Printf("got %s", raw) // want `log.Printf writes a token to the log`
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.ES256})
	if err != nil {
		log.Printf("no token of %d bytes: %v", len(raw), err)
		return err
	}
	claims := jwt.Claims{}
	if err := tok.Claims(key, &claims); err != nil {
		return err
	}
	log.Printf("token %s", claims.ID)
	return claims.Validate(jwt.Expected{Time: time.Now()})
}
