// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"cmp"
	"log"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

const warned = "please-change-this-secret-some-day-1" // want `key becomes the key of .*\(jwthardkey\)`

// A warning does not stop the program.
func warnedSecret() string {
	secret := cmp.Or(os.Getenv("JWT_SECRET"), warned)
	if secret == warned {
		log.Println("warning: the token secret is the placeholder")
	}
	return secret
}

func signWarned(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(warnedSecret()))
}
