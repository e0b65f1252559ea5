// SPDX-License-Identifier: Apache-2.0

// Package sermodigital ignores what SermoDigital/jose says of a token, and does not.
package sermodigital

import (
	"log"
	"net/http"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

var key []byte

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		tok, err := jws.ParseJWTFromRequest(r)
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		if err := tok.Validate(key, crypto.SigningMethodHS256); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		tok, err := jws.ParseJWTFromRequest(r)
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		if err := tok.Validate(key, crypto.SigningMethodHS256); err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func message(raw []byte) any {
	msg, err := jws.ParseCompact(raw)
	if err != nil {
		return nil
	}
	if err := msg.Verify(key, crypto.SigningMethodHS256); err != nil { // want `.*\(jwtverdict\)`
		log.Print(err)
	}
	return msg.Payload()
}
