// SPDX-License-Identifier: Apache-2.0

// Package tokens signs.
package tokens

import "github.com/golang-jwt/jwt/v5"

// New signs a token.
func New(user string, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: user}).SignedString(key)
}
