// SPDX-License-Identifier: Apache-2.0

// Package routes makes the store of the sessions that another package puts tokens into.
package routes

import (
	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
	"golang.org/x/oauth2"

	"example.com/jwtvet/jwtcookie/ginsessions/callback"
)

// New makes the routes.
func New(session []byte, config *oauth2.Config) *gin.Engine {
	r := gin.New()
	store := cookie.NewStore(session) // want `cookie.NewStore sends a token in a cookie without HttpOnly \[injected script`
	r.Use(sessions.Sessions("session", store))
	r.GET("/callback", callback.Handler(config))
	return r
}
