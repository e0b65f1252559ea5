// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// A subject that is an object says what its fields say.

type whose struct {
	Number int    `json:"number"`
	Mail   string `json:"email"`
}

type whoseNumber struct {
	Number int `json:"number"`
}

func ofSomebody(n int, mail string, key []byte) (string, error) {
	claims := jwt.MapClaims{
		"sub": whose{Number: n, Mail: mail}, // want `claim sub.email holds personal data \(contact\)`
		"exp": time.Now().Add(time.Hour).Unix(),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func ofANumber(n int, key []byte) (string, error) {
	claims := jwt.MapClaims{
		"sub": whoseNumber{Number: n},
		"exp": time.Now().Add(time.Hour).Unix(),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
