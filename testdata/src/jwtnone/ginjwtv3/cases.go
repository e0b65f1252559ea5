// SPDX-License-Identifier: Apache-2.0

// Package ginjwtv3 shows gin-jwt v3 with and without a signature.
package ginjwtv3

import (
	"errors"
	"time"

	ginjwt "github.com/appleboy/gin-jwt/v3"
	"github.com/golang-jwt/jwt/v5"
)

func lax() (*ginjwt.GinJWTMiddleware, error) {
	mw := &ginjwt.GinJWTMiddleware{Realm: "garden", Timeout: time.Hour}
	mw.KeyFunc = func(*jwt.Token) (any, error) {
		return jwt.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
	}
	return ginjwt.New(mw)
}

func named(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{
		Key:              key,
		SigningAlgorithm: "NONE", // want `without a signature .*\(jwtnone\)`
	})
}

func strict(keys map[string][]byte) (*ginjwt.GinJWTMiddleware, error) {
	mw := &ginjwt.GinJWTMiddleware{Realm: "garden", Timeout: time.Hour, SigningAlgorithm: "HS512"}
	mw.KeyFunc = func(t *jwt.Token) (any, error) {
		if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, errors.New("not signed by us")
		}
		return keys["now"], nil
	}
	return ginjwt.New(mw)
}
