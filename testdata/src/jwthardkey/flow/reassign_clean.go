// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

// The first value is gone before the key is used.
func overwritten(claims jwt.Claims) (string, error) {
	key := "placeholder-that-is-never-used-here"
	key = os.Getenv("JWT_SECRET")
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func overwrittenOnAllPaths(claims jwt.Claims, eu bool) (string, error) {
	key := "placeholder-that-is-never-used-too"
	if eu {
		key = os.Getenv("JWT_SECRET_EU")
	} else {
		key = os.Getenv("JWT_SECRET_US")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

// The literal goes elsewhere.
func otherUse(claims jwt.MapClaims) (string, error) {
	name := "accounts-and-billing-department-one"
	claims["dept"] = name
	name = os.Getenv("JWT_SECRET")
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(name))
}
