// SPDX-License-Identifier: Apache-2.0

// Package ginjwt leaves cookies to a middleware.
package ginjwt

import (
	"net/http"

	jwt "github.com/appleboy/gin-jwt/v2"
)

func middleware(key []byte, tls bool) []*jwt.GinJWTMiddleware {
	return []*jwt.GinJWTMiddleware{
		{Key: key, SendCookie: true, CookieSameSite: http.SameSiteLaxMode}, // want `jwt.GinJWTMiddleware.SendCookie sends a token in a cookie without HttpOnly and Secure`
		{Key: key, SendCookie: true, CookieHTTPOnly: true, SecureCookie: tls, CookieSameSite: http.SameSiteLaxMode},
		{Key: key, SendCookie: false},
		{Key: key},
	}
}

func pointer(key []byte) *jwt.GinJWTMiddleware {
	return &jwt.GinJWTMiddleware{
		Key:        key,
		SendCookie: true, // want `jwt.GinJWTMiddleware.SendCookie sends a token in a cookie without HttpOnly, Secure and SameSite`
	}
}

var _ = []any{middleware, pointer}
