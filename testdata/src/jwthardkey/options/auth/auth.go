// SPDX-License-Identifier: Apache-2.0

// Package auth makes keys of settings.
package auth

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwthardkey/options/settings"
)

// Sign signs.
func Sign(s *settings.Settings, c jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString([]byte(s.Secret))
}

// SignOther signs with another key.
func SignOther(s *settings.Settings, c jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(s.Auth.Key)
}
