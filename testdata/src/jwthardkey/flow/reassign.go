// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func onOnePath(claims jwt.Claims, local bool) (string, error) {
	key := []byte(os.Getenv("JWT_SECRET"))
	if local {
		key = []byte("only-for-the-laptop-under-the-desk") // want `key becomes the key of .*\(jwthardkey\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func onTwoPaths(claims jwt.Claims, zone string) (string, error) {
	var key string
	switch zone {
	case "eu":
		key = "a-lighthouse-keeper-s-second-ledger" // want `key becomes the key of .*\(jwthardkey\)`
	case "us":
		key = "a-lighthouse-keeper-s-third-ledger" // want `key becomes the key of .*\(jwthardkey\)`
	default:
		key = os.Getenv("JWT_SECRET")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func reassigned(claims jwt.Claims) (string, error) {
	key := os.Getenv("JWT_SECRET")
	key = "the-cat-sleeps-in-the-flour-barrel" // want `key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func inLoop(claims jwt.Claims, names []string) (string, error) {
	key := "when-the-last-name-fails-take-this" // want `key becomes the key of .*\(jwthardkey\)`
	for _, name := range names {
		if v := os.Getenv(name); v != "" {
			key = v
			break
		}
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}
