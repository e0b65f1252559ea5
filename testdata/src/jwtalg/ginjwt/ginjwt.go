// SPDX-License-Identifier: Apache-2.0

// Package ginjwt holds cases of gin-jwt.
package ginjwt

import (
	"crypto/rsa"

	ginjwt "github.com/appleboy/gin-jwt/v2"
	"github.com/golang-jwt/jwt/v4"
)

func middleware(secret []byte, public *rsa.PublicKey) *ginjwt.GinJWTMiddleware {
	return &ginjwt.GinJWTMiddleware{
		KeyFunc: func(t *jwt.Token) (interface{}, error) { // want `GinJWTMiddleware.KeyFunc uses HMAC secrets and public keys alike.*\(jwtalg\)`
			if t.Header["typ"] == "own" {
				return secret, nil
			}
			return public, nil
		},
	}
}

func key(secret []byte) *ginjwt.GinJWTMiddleware { return &ginjwt.GinJWTMiddleware{Key: secret} }
