// SPDX-License-Identifier: Apache-2.0

// Package memory keeps its sessions on the server.
package memory

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/memstore"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

func routes(session, key []byte) *gin.Engine {
	r := gin.New()
	r.Use(sessions.Sessions("session", memstore.NewStore(session)))
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
