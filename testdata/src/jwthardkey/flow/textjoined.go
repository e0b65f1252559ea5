// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"fmt"

	"github.com/golang-jwt/jwt/v5"
)

// All parts are literals: together they are as public as each.

func formattedParts(claims jwt.Claims) (string, error) {
	key := fmt.Sprintf("%s-%d", "the-guestbook-of-the-mountain-hut", 1974) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

var edition = "third-edition-of-the-almanac" // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func concatenatedParts(claims jwt.Claims) (string, error) {
	key := edition + "!"
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}
