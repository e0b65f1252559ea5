// SPDX-License-Identifier: Apache-2.0

// Package mw verifies tokens and lets them go with the request.
package mw

import (
	"context"
	"log"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtlog/scoped/key"
)

// Verify verifies.
func Verify(next http.Handler, k jwt.Keyfunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		claims := &jwt.RegisteredClaims{}
		if _, err := jwt.ParseWithClaims(text, claims, k, jwt.WithValidMethods([]string{"ES256"})); err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		ctx := context.WithValue(r.Context(), key.Token, text)
		ctx = context.WithValue(ctx, key.Subject, claims.Subject)
		next.ServeHTTP(w, r.WithContext(context.WithValue(ctx, key.Bearer{}, text)))
	})
}

// Gin verifies for gin.
func Gin(k jwt.Keyfunc) gin.HandlerFunc {
	return func(c *gin.Context) {
		text := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
		if _, err := jwt.Parse(text, k, jwt.WithValidMethods([]string{"ES256"})); err != nil {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Set("bearer", text)
		c.Set("site", "here")
		c.Next()
	}
}

// Token returns the token of a request.
func Token(ctx context.Context) string {
	text, _ := ctx.Value(key.Bearer{}).(string)
	return text
}

func here(w http.ResponseWriter, r *http.Request) {
	log.Println(r.Context().Value(key.Token))       // want `log.Println writes a token to the log`
	log.Println("from", Token(r.Context()))         // want `log.Println writes a token to the log`
	log.Println(r.Context().Value(key.Subject))     // a claim by itself
	log.Println(r.Context().Value(key.Name("tok"))) // nobody puts one there
}

func ginHere(c *gin.Context) {
	log.Println(c.GetString("bearer")) // want `log.Println writes a token to the log`
	log.Println(c.GetString("site"))
	log.Println(c.GetString("bearer")[:6])
}

var _, _ = here, ginHere
