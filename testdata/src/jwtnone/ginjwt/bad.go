// SPDX-License-Identifier: Apache-2.0

package ginjwt

import (
	jwt "github.com/appleboy/gin-jwt/v2"
	token "github.com/golang-jwt/jwt/v4"
)

func algorithm(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Realm:            "club",
		SigningAlgorithm: "none", // want `without a signature .*\(jwtnone\)`
		Key:              key,
	})
}

func keyFunction() (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Realm: "club",
		KeyFunc: func(*token.Token) (interface{}, error) {
			return token.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
		},
	})
}
