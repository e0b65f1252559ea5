// SPDX-License-Identifier: Apache-2.0

// Package ginjwtv3 answers a login with tokens of gin-jwt v3.
package ginjwtv3

import (
	"net/http"

	jwt "github.com/appleboy/gin-jwt/v3"
	"github.com/appleboy/gin-jwt/v3/core"
	"github.com/gin-gonic/gin"
)

func routes(r *gin.Engine, key []byte) error {
	mw, err := jwt.New(&jwt.GinJWTMiddleware{Key: key})
	if err != nil {
		return err
	}
	r.POST("/login", mw.LoginHandler) // want `token.*\(jwtbody\)`
	return nil
}

func quiet(r *gin.Engine, key []byte) error {
	mw, err := jwt.New(&jwt.GinJWTMiddleware{
		Key: key, SendCookie: true, SecureCookie: true, CookieHTTPOnly: true, CookieSameSite: http.SameSiteStrictMode,
		LoginResponse: func(c *gin.Context, _ *core.Token) { c.Status(http.StatusNoContent) },
	})
	if err != nil {
		return err
	}
	r.POST("/login", mw.LoginHandler)
	return nil
}
