// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 compares signatures that golang-jwt v5 makes.
package golangjwtv5

import (
	"bytes"
	"encoding/base64"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func compared(raw string, key []byte) bool {
	parts := strings.Split(raw, ".")
	sig, err := jwt.SigningMethodHS256.Sign(parts[0]+"."+parts[1], key)
	if err != nil {
		return false
	}
	return base64.RawURLEncoding.EncodeToString(sig) == parts[2] // want `== compares the signature of a token`
}

func comparedBytes(raw string, key []byte) bool {
	parts := strings.Split(raw, ".")
	sig, _ := jwt.SigningMethodHS256.Sign(parts[0]+"."+parts[1], key)
	got, _ := base64.RawURLEncoding.DecodeString(parts[2])
	return bytes.Equal(sig, got) // want `bytes.Equal compares the signature of a token`
}

func verified(raw string, key []byte) error {
	parts := strings.Split(raw, ".")
	got, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil {
		return err
	}
	return jwt.SigningMethodHS256.Verify(parts[0]+"."+parts[1], got, key)
}

func signed(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user}).SignedString(key)
}
