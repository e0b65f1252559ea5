// SPDX-License-Identifier: Apache-2.0

// Package form3tech ignores what form3tech/jwt-go says of a token, and does not.
package form3tech

import (
	"log"

	"github.com/form3tech-oss/jwt-go"
)

var key []byte

func keyfunc(*jwt.Token) (interface{}, error) { return key, nil }

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

func usedAllTheSame(raw string) string {
	claims := &jwt.StandardClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims.Subject
}

func used(raw string) string {
	claims := &jwt.StandardClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims.Subject
}
