// SPDX-License-Identifier: Apache-2.0

// Package requestdgrijalvav4 ignores what the request package of the preview of jwt-go v4 says of a token, and does not.
package requestdgrijalvav4

import (
	"log"
	"net/http"

	"github.com/dgrijalva/jwt-go/v4"
	"github.com/dgrijalva/jwt-go/v4/request"
)

var key []byte

func keyfunc(*jwt.Token) (interface{}, error) { return key, nil }

func answersAndGoesOn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := request.ParseFromRequest(r, request.AuthorizationHeaderExtractor, keyfunc) // want `.*\(jwtverdict\)`
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
		}
		next.ServeHTTP(w, r)
	})
}

func answers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := request.ParseFromRequest(r, request.AuthorizationHeaderExtractor, keyfunc)
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func usedAllTheSame(r *http.Request) string {
	claims := &jwt.StandardClaims{}
	_, err := request.ParseFromRequest(r, request.AuthorizationHeaderExtractor, keyfunc, request.WithClaims(claims)) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims.Subject
}

func used(r *http.Request) string {
	claims := &jwt.StandardClaims{}
	_, err := request.ParseFromRequest(r, request.AuthorizationHeaderExtractor, keyfunc, request.WithClaims(claims))
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims.Subject
}
