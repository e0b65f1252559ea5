// SPDX-License-Identifier: Apache-2.0

// Package dgrijalvav4 ignores what the preview of jwt-go v4 says of a token, and does not.
package dgrijalvav4

import (
	"log"

	"github.com/dgrijalva/jwt-go/v4"
)

var key []byte

func keyfunc(*jwt.Token) (interface{}, error) { return key, nil }

func usedAllTheSame(raw string) string {
	claims := &jwt.StandardClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithAudience("tram")) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims.Subject
}

func used(raw string) string {
	claims := &jwt.StandardClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithAudience("tram"))
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims.Subject
}

func saysYes(raw string) bool {
	_, err := jwt.Parse(raw, keyfunc) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Println("bad token", err)
	}
	return true
}

func says(raw string) bool {
	_, err := jwt.Parse(raw, keyfunc)
	if err != nil {
		log.Println("bad token", err)
	}
	return err == nil
}
