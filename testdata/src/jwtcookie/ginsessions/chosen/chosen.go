// SPDX-License-Identifier: Apache-2.0

// Package chosen is handed the options of its sessions.
package chosen

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

func routes(session, key []byte, options sessions.Options) *gin.Engine {
	store := cookie.NewStore(session)
	store.Options(options)
	r := gin.New()
	r.Use(sessions.Sessions("session", store))
	r.POST("/login", func(c *gin.Context) {
		tok, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: "ann"}).SignedString(key)
		if err != nil {
			c.Status(http.StatusInternalServerError)
			return
		}
		s := sessions.Default(c)
		s.Set("token", tok)
		if err := s.Save(); err != nil {
			c.Status(http.StatusInternalServerError)
		}
	})
	return r
}

var _ = routes
