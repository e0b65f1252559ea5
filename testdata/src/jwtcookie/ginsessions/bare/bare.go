// SPDX-License-Identifier: Apache-2.0

// Package bare leaves the options of its store as they come: without HttpOnly.
package bare

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

func routes(session, key []byte) *gin.Engine {
	r := gin.New()
	r.Use(sessions.Sessions("session", cookie.NewStore(session)))
	r.POST("/login", login(key))
	return r
}

func login(key []byte) gin.HandlerFunc {
	return func(c *gin.Context) {
		tok, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: "ann"}).SignedString(key)
		if err != nil {
			c.Status(http.StatusInternalServerError)
			return
		}
		s := sessions.Default(c)
		s.Set("user", "ann")
		s.Set("token", tok) // want `sessions.Session.Set sends a token in a cookie without HttpOnly \[injected script`
		if err := s.Save(); err != nil {
			c.Status(http.StatusInternalServerError)
		}
	}
}

var _ = routes
