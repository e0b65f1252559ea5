// SPDX-License-Identifier: Apache-2.0

// Package adamhanna shows keys of adam-hanna/jwt-auth: some in the source, some not.
package adamhanna

import (
	"time"

	"github.com/adam-hanna/jwt-auth/jwt"
)

var restrictedRoute jwt.Auth

func setUp() error {
	return jwt.New(&restrictedRoute, jwt.Options{
		SigningMethodString: "HS256",
		HMACKey:             []byte(`My super secret key of the back door`), // want `hard-coded key becomes the key of .*\(jwthardkey\)`
		AuthTokenValidTime:  15 * time.Minute,
	})
}

func setUpWith(options jwt.Options, key []byte) error {
	options.HMACKey = key
	return jwt.New(&restrictedRoute, options)
}
