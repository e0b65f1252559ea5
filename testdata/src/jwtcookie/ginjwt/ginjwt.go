// SPDX-License-Identifier: Apache-2.0

// Package ginjwt leaves cookies to a middleware.
package ginjwt

import (
	"net/http"
	"time"

	jwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
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

// The fields beside it make no difference.
func login(key []byte, respond func(*gin.Context, int, string, time.Time)) *jwt.GinJWTMiddleware {
	return &jwt.GinJWTMiddleware{
		Key:            key,
		CookieName:     "session",
		SendCookie:     true, // want `jwt.GinJWTMiddleware.SendCookie sends a token in a cookie without HttpOnly and Secure`
		CookieSameSite: http.SameSiteLaxMode,
		Timeout:        time.Hour * time.Duration(len(key)),
		TokenLookup:    "header: Authorization, cookie: session",
		TimeFunc:       time.Now,
		LoginResponse:  func(c *gin.Context, code int, token string, expire time.Time) { respond(c, code, "", expire) },
	}
}

var _ = []any{middleware, pointer, login}
