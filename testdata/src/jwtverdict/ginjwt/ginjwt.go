// SPDX-License-Identifier: Apache-2.0

// Package ginjwt ignores what gin-jwt v2 says of a token, and does not.
package ginjwt

import (
	"log"

	jwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
)

func saysYes(mw *jwt.GinJWTMiddleware, raw string) bool {
	_, err := mw.ParseTokenString(raw) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Println("bad token", err)
	}
	return true
}

func says(mw *jwt.GinJWTMiddleware, raw string) bool {
	_, err := mw.ParseTokenString(raw)
	if err != nil {
		log.Println("bad token", err)
	}
	return err == nil
}

func usedAllTheSame(mw *jwt.GinJWTMiddleware, c *gin.Context) string {
	claims, err := mw.GetClaimsFromJWT(c) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims["id"].(string)
}

func used(mw *jwt.GinJWTMiddleware, c *gin.Context) string {
	claims, err := mw.GetClaimsFromJWT(c)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims["id"].(string)
}
