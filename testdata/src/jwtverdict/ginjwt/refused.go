// SPDX-License-Identifier: Apache-2.0

package ginjwt

import (
	"net/http"

	jwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
)

// The answer says no, and the handler runs all the same.
func goesOn(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Key:           key,
		DisabledAbort: true, // want `jwt.GinJWTMiddleware.DisabledAbort runs the handler for a token that was refused`
		Unauthorized:  func(c *gin.Context, code int, message string) { c.JSON(code, gin.H{"error": message}) },
	})
}

func goesOnSilently(key []byte) (*jwt.GinJWTMiddleware, error) {
	mw := &jwt.GinJWTMiddleware{Key: key}
	mw.DisabledAbort = true // want `jwt.GinJWTMiddleware.DisabledAbort runs the handler for a token that was refused`
	return jwt.New(mw)
}

// The answer ends the request itself.
func ends(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Key:           key,
		DisabledAbort: true,
		Unauthorized:  refuse,
	})
}

func refuse(c *gin.Context, _ int, message string) {
	c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": message})
}

func aborts(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: key, DisabledAbort: false})
}

// Where the answer comes from elsewhere nothing is known of it.
func given(key []byte, answer func(*gin.Context, int, string)) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: key, DisabledAbort: true, Unauthorized: answer})
}
