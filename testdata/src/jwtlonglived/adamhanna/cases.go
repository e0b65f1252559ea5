// SPDX-License-Identifier: Apache-2.0

// Package adamhanna says how long tokens of adam-hanna/jwt-auth are good.
package adamhanna

import (
	"time"

	"github.com/adam-hanna/jwt-auth/jwt"
)

func quarter() jwt.Options {
	return jwt.Options{SigningMethodString: "RS256", AuthTokenValidTime: 15 * time.Minute}
}

func set(a *jwt.Auth) error {
	return jwt.New(a, jwt.Options{SigningMethodString: "RS256", AuthTokenValidTime: 15 * time.Minute})
}

func week(a *jwt.Auth) error {
	return jwt.New(a, jwt.Options{
		SigningMethodString: "RS256",
		AuthTokenValidTime:  7 * 24 * time.Hour, // want `7 days.*\(jwtlonglived\)`
	})
}
