// SPDX-License-Identifier: Apache-2.0

// Package hertz shows the middleware of hertz with and without a signature.
package hertz

import (
	"errors"
	"time"

	"github.com/golang-jwt/jwt/v4"
	hertzjwt "github.com/hertz-contrib/jwt"
)

func named(key []byte) (*hertzjwt.HertzJWTMiddleware, error) {
	return hertzjwt.New(&hertzjwt.HertzJWTMiddleware{
		Realm:            "test zone",
		Key:              key,
		SigningAlgorithm: "none", // want `without a signature .*\(jwtnone\)`
		Timeout:          time.Hour,
	})
}

func lax() (*hertzjwt.HertzJWTMiddleware, error) {
	return hertzjwt.New(&hertzjwt.HertzJWTMiddleware{
		Realm:   "test zone",
		KeyFunc: anyKey,
	})
}

func anyKey(*jwt.Token) (interface{}, error) {
	return jwt.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
}

func strict(key []byte) (*hertzjwt.HertzJWTMiddleware, error) {
	return hertzjwt.New(&hertzjwt.HertzJWTMiddleware{
		Realm: "test zone",
		KeyFunc: func(t *jwt.Token) (interface{}, error) {
			if t.Method != jwt.SigningMethodHS256 {
				return nil, errors.New("not signed by us")
			}
			return key, nil
		},
	})
}
