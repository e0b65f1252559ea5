// SPDX-License-Identifier: Apache-2.0

// Package dgrijalvav4 says how long passes live with the preview of dgrijalva/jwt-go v4.
package dgrijalvav4

import (
	"time"

	"github.com/dgrijalva/jwt-go/v4"
)

func visit(key []byte) (string, error) {
	claims := jwt.StandardClaims{ExpiresAt: jwt.At(time.Now().Add(2 * time.Hour))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func resident(key []byte) (string, error) {
	claims := jwt.StandardClaims{
		ExpiresAt: jwt.At(time.Now().AddDate(0, 6, 0)), // want `18[0-4] days.*\(jwtlonglived\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
