// SPDX-License-Identifier: Apache-2.0

// Package ginjwt has a middleware that sets exp itself.
package ginjwt

import (
	"time"

	ginjwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
)

// The payload needs no exp: the library adds it.
func middleware(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{
		Realm:   "garden",
		Key:     key,
		Timeout: time.Hour,
		PayloadFunc: func(data any) ginjwt.MapClaims {
			return ginjwt.MapClaims{"id": data}
		},
	})
}

func withoutTimeout(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{Realm: "garden", Key: key})
}

func generate(auth *ginjwt.GinJWTMiddleware) (string, error) {
	token, _, err := auth.TokenGenerator(gin.H{"id": "u1"})
	return token, err
}
