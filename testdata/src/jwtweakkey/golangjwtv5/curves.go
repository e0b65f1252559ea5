// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"

	"github.com/golang-jwt/jwt/v5"
)

// The library refuses a key on another curve than that of the algorithm.
func onSmallCurve(claims jwt.Claims) (string, error) {
	k, err := ecdsa.GenerateKey(elliptic.P224(), rand.Reader)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(k)
}
