// SPDX-License-Identifier: Apache-2.0

// Package adamhanna shows adam-hanna/jwt-auth with none for an algorithm, and with a real one.
package adamhanna

import (
	"net/http"
	"time"

	"github.com/adam-hanna/jwt-auth/jwt"
)

var restrictedRoute jwt.Auth

func lax() error {
	return jwt.New(&restrictedRoute, jwt.Options{
		SigningMethodString:   "none", // want `without a signature .*\(jwtnone\)`
		RefreshTokenValidTime: 72 * time.Hour,
		AuthTokenValidTime:    15 * time.Minute,
	})
}

func strict(key []byte, next http.Handler) (http.Handler, error) {
	var auth jwt.Auth
	err := jwt.New(&auth, jwt.Options{SigningMethodString: "HS256", HMACKey: key, AuthTokenValidTime: 15 * time.Minute})
	if err != nil {
		return nil, err
	}
	return auth.Handler(next), nil
}
