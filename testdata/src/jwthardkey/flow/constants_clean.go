// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"os"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwthardkey/flow/names"
)

// The constants name a file, a key and a variable.
func constNamesFile(claims jwt.Claims) (string, error) {
	key, err := os.ReadFile(names.KeyFile)
	if err != nil {
		return "", err
	}
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	token.Header["kid"] = names.KeyID
	return token.SignedString(key)
}

func constNamesVariable(claims jwt.Claims) (string, error) {
	key := os.Getenv(names.KeyVar)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}
