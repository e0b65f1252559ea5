// SPDX-License-Identifier: Apache-2.0

// Package auth signs and reads tokens: callers see no library.
package auth

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"

	"example.com/drivers/config"
)

// Sign is a wrapper: what it is told to sign is the caller's business, the key is not.
func Sign(claims jwt.MapClaims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	return token.SignedString([]byte(config.Secret))
}

// Machine has several faults on one line.
func Machine() (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "m", "password": "p"}).SignedString([]byte("s3cr3t"))
}

// Unsigned accepts what anybody can write.
func Unsigned(claims jwt.MapClaims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodNone, claims).SignedString(jwt.UnsafeAllowNoneSignatureType)
}

// Subject believes a token that nobody has verified.
func Subject(raw string) (string, error) {
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil {
		return "", err
	}
	sub, ok := claims["sub"].(string)
	if !ok {
		return "", errors.New("no subject")
	}
	return sub, nil
}
