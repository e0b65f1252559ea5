// SPDX-License-Identifier: Apache-2.0

// Package issuer signs claims of other packages.
package issuer

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Sign makes claims of any values.
func Sign(key []byte, values map[string]any) (string, error) {
	claims := jwt.MapClaims{"exp": time.Now().Add(time.Hour).Unix()}
	for name, value := range values {
		claims[name] = value
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Identity is what tokens say of a login.
type Identity struct {
	ID      string `json:"id"`
	Account any    `json:"account,omitempty"`
	jwt.RegisteredClaims
}

// SignIdentity signs it.
func SignIdentity(key []byte, id *Identity) (string, error) {
	id.ExpiresAt = jwt.NewNumericDate(time.Now().Add(time.Hour))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, id).SignedString(key)
}
