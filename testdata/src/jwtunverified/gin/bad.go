// SPDX-License-Identifier: Apache-2.0

package gin

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

// The claims go into the framework's context.
func authenticate() gin.HandlerFunc {
	return func(c *gin.Context) {
		raw := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
		token, _, err := new(jwt.Parser).ParseUnverified(raw, jwt.MapClaims{}) // want `without verifying .*\(jwtunverified\)`
		if err != nil {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		if claims, ok := token.Claims.(jwt.MapClaims); ok {
			c.Set("user_id", claims["sub"])
		}
		c.Next()
	}
}
