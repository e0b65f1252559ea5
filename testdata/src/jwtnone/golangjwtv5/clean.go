// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func sign(claims jwt.MapClaims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("JWT_SECRET")))
}

// Comparing with none in order to reject is the opposite of accepting it.
func rejectByName(raw string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if t.Method.Alg() == "none" || strings.EqualFold(fmt.Sprint(t.Header["alg"]), "none") {
			return nil, errors.New("unsigned token")
		}
		return key, nil
	})
}

func rejectByMethod(raw string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if t.Method == jwt.SigningMethodNone {
			return nil, jwt.ErrTokenSignatureInvalid
		}
		return key, nil
	})
}

func rejectByFamily(raw string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, fmt.Errorf("unexpected method %v", t.Header["alg"])
		}
		return key, nil
	}, jwt.WithValidMethods([]string{"HS256", "HS384"}))
}

// Words that only look like it.
func describe(level string) string {
	if level == "none" {
		return "none"
	}
	return level
}
