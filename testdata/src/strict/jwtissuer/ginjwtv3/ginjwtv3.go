// SPDX-License-Identifier: Apache-2.0

// Package ginjwtv3 asks gin-jwt v3 for claims in the middle of a request.
package ginjwtv3

import (
	"errors"

	jwt "github.com/appleboy/gin-jwt/v3"
	"github.com/gin-gonic/gin"
)

func anybody(mw *jwt.GinJWTMiddleware, c *gin.Context) (string, error) {
	claims, err := mw.GetClaimsFromJWT(c) // want `nothing compares iss of what .*\(jwtissuer\)`
	if err != nil {
		return "", err
	}
	user, _ := claims["user"].(string)
	return user, nil
}

func compared(mw *jwt.GinJWTMiddleware, c *gin.Context) (string, error) {
	claims, err := mw.GetClaimsFromJWT(c)
	if err != nil {
		return "", err
	}
	if claims["iss"] != "https://login.example.com" {
		return "", errors.New("wrong issuer")
	}
	user, _ := claims["user"].(string)
	return user, nil
}
