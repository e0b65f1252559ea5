// SPDX-License-Identifier: Apache-2.0

// Package fosite ignores what fosite says of a token, and does not.
package fosite

import (
	"context"
	"log"

	"github.com/ory/fosite/token/jwt"
)

var key []byte

func keyfunc(*jwt.Token) (interface{}, error) { return key, nil }

func usedAllTheSame(raw string) string {
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims["sub"].(string)
}

func used(raw string) string {
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims["sub"].(string)
}

func saysYes(ctx context.Context, signer jwt.Signer, raw string) bool {
	_, err := signer.Validate(ctx, raw) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Println("bad token", err)
	}
	return true
}

func says(ctx context.Context, signer jwt.Signer, raw string) bool {
	_, err := signer.Validate(ctx, raw)
	if err != nil {
		log.Println("bad token", err)
	}
	return err == nil
}
