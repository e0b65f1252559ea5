// SPDX-License-Identifier: Apache-2.0

// Package kratos shows the middleware of kratos with and without a signature.
package kratos

import (
	"errors"

	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/middleware/auth/jwt"
	jwtv5 "github.com/golang-jwt/jwt/v5"
)

func lax() middleware.Middleware {
	return jwt.Server(func(*jwtv5.Token) (interface{}, error) {
		return jwtv5.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
	}, jwt.WithSigningMethod(jwtv5.SigningMethodNone)) // want `without a signature .*\(jwtnone\)`
}

func strict(key []byte) middleware.Middleware {
	return jwt.Server(func(t *jwtv5.Token) (interface{}, error) {
		if t.Method == jwtv5.SigningMethodNone {
			return nil, errors.New("not signed")
		}
		return key, nil
	}, jwt.WithSigningMethod(jwtv5.SigningMethodHS512))
}
