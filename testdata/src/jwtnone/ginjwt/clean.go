// SPDX-License-Identifier: Apache-2.0

package ginjwt

import (
	"errors"

	jwt "github.com/appleboy/gin-jwt/v2"
	token "github.com/golang-jwt/jwt/v4"
)

func pinned(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Realm:            "club",
		SigningAlgorithm: "HS512",
		KeyFunc: func(t *token.Token) (interface{}, error) {
			if t.Method.Alg() == "none" {
				return nil, errors.New("a token without a signature")
			}
			return key, nil
		},
	})
}
