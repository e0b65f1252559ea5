// SPDX-License-Identifier: Apache-2.0

// Package dgrijalva imports a dead library in two files.
package dgrijalva

import (
	"fmt"

	"github.com/dgrijalva/jwt-go" // want `github.com/dgrijalva/jwt-go is archived \[CVE-2020-26160 \(authorization bypass\) will not be fixed; move to github.com/golang-jwt/jwt/v5\] \(jwtlib\)`
)

func sign(key []byte) (string, error) {
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "1"}).SignedString(key)
	if err != nil {
		return "", fmt.Errorf("sign: %w", err)
	}
	return token, nil
}
