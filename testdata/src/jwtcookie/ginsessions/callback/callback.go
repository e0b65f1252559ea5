// SPDX-License-Identifier: Apache-2.0

// Package callback puts tokens into sessions whose store others make.
package callback

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
	"golang.org/x/oauth2"
)

// Handler ends a login.
func Handler(config *oauth2.Config) gin.HandlerFunc {
	return func(c *gin.Context) {
		token, err := config.Exchange(c.Request.Context(), c.Query("code"))
		if err != nil {
			c.Status(http.StatusUnauthorized)
			return
		}
		s := sessions.Default(c)
		s.Set("access_token", token.AccessToken)
		if err := s.Save(); err != nil {
			c.Status(http.StatusInternalServerError)
			return
		}
		c.Redirect(http.StatusTemporaryRedirect, "/user")
	}
}
