// SPDX-License-Identifier: Apache-2.0

// Package gin verifies in middleware of gin.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

// Claims is who the caller is.
type Claims struct {
	User string `json:"user"`
	jwt.RegisteredClaims
}

var key []byte

func keyfunc(*jwt.Token) (any, error) { return key, nil }

func abortWithoutReturn() gin.HandlerFunc {
	return func(c *gin.Context) {
		claims := &Claims{}
		_, err := jwt.ParseWithClaims(c.GetHeader("Authorization"), claims, keyfunc) // want `claims are used where jwt.ParseWithClaims refused the token`
		if err != nil {
			c.AbortWithStatus(http.StatusUnauthorized)
		}
		c.Set("user", claims.User)
		c.Next()
	}
}

func answerWithoutReturn() gin.HandlerFunc {
	return func(c *gin.Context) {
		_, err := jwt.Parse(c.GetHeader("Authorization"), keyfunc) // want `the program goes on where jwt.Parse refused the token`
		if err != nil {
			c.JSON(http.StatusUnauthorized, gin.H{"error": "no"})
		}
		c.Next()
	}
}

func answersWithClaims(c *gin.Context) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(c.GetHeader("Authorization"), claims, keyfunc) // want `claims are used where jwt.ParseWithClaims refused the token`
	if err != nil {
		c.JSON(http.StatusOK, gin.H{"user": claims.User})
		return
	}
	c.JSON(http.StatusOK, gin.H{"user": claims.User, "fresh": true})
}

func aborts() gin.HandlerFunc {
	return func(c *gin.Context) {
		claims := &Claims{}
		_, err := jwt.ParseWithClaims(c.GetHeader("Authorization"), claims, keyfunc)
		if err != nil {
			c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": err.Error()})
			return
		}
		c.Set("user", claims.User)
		c.Next()
	}
}

// abortsOnly keeps the handlers behind it from running.
func abortsOnly() gin.HandlerFunc {
	return func(c *gin.Context) {
		if _, err := jwt.Parse(c.GetHeader("Authorization"), keyfunc); err != nil {
			c.AbortWithStatus(http.StatusUnauthorized)
		}
		c.Next()
	}
}

func okWithCode() gin.HandlerFunc {
	return func(c *gin.Context) {
		claims := &Claims{}
		if _, err := jwt.ParseWithClaims(c.GetHeader("Authorization"), claims, keyfunc); err != nil {
			c.JSON(http.StatusOK, gin.H{"code": 1, "message": "token"})
			c.Abort()
			return
		}
		c.Set("user", claims.User)
	}
}

func guest() gin.HandlerFunc {
	return func(c *gin.Context) {
		claims := &Claims{}
		if _, err := jwt.ParseWithClaims(c.GetHeader("Authorization"), claims, keyfunc); err == nil {
			c.Set("user", claims.User)
		}
		c.Next()
	}
}

func unauthorized(c *gin.Context, message string) {
	c.JSON(http.StatusUnauthorized, gin.H{"message": message})
	c.Abort()
}

func helper(c *gin.Context) {
	claims := &Claims{}
	if _, err := jwt.ParseWithClaims(c.GetHeader("Authorization"), claims, keyfunc); err != nil {
		unauthorized(c, "token")
		return
	}
	c.Set("user", claims.User)
}
