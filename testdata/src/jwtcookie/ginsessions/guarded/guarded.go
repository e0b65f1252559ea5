// SPDX-License-Identifier: Apache-2.0

// Package guarded keeps scripts away from its sessions.
package guarded

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

func routes(session, key []byte) *gin.Engine {
	store := cookie.NewStore(session)
	store.Options(sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
	r := gin.New()
	r.Use(sessions.Sessions("session", store))
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
		s.Set("token", tok)
		if err := s.Save(); err != nil {
			c.Status(http.StatusInternalServerError)
		}
	}
}

var _ = routes
