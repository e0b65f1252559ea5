// SPDX-License-Identifier: Apache-2.0

// Package ginjwtv3 ignores what gin-jwt v3 says of a token, and does not.
package ginjwtv3

import (
	"log"

	jwt "github.com/appleboy/gin-jwt/v3"
	"github.com/gin-gonic/gin"
)

func saysYes(mw *jwt.GinJWTMiddleware, c *gin.Context) bool {
	_, err := mw.ParseToken(c) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Println("bad token", err)
	}
	return true
}

func says(mw *jwt.GinJWTMiddleware, c *gin.Context) bool {
	_, err := mw.ParseToken(c)
	if err != nil {
		log.Println("bad token", err)
	}
	return err == nil
}
