// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// A lifetime that is in hours already, times an hour.

const shift = 8 * time.Hour

type hours struct{ lasting time.Duration }

var usual = hours{lasting: 12 * time.Hour} // want `access token gets a lifetime that time.Duration hardly holds, or not at all \[it lives for decades, or is expired when it is made\]`

func product(key []byte) (string, error) {
	claims := jwt.RegisteredClaims{
		Subject:   "u1",
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(usual.lasting * time.Hour)),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func single(key []byte) (string, error) {
	claims := jwt.RegisteredClaims{Subject: "u1", ExpiresAt: jwt.NewNumericDate(time.Now().Add(shift))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
