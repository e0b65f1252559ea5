// SPDX-License-Identifier: Apache-2.0

// Package ginjwt asks gin-jwt v2 for claims in the middle of a request.
package ginjwt

import (
	"errors"

	jwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
)

func anybody(mw *jwt.GinJWTMiddleware, c *gin.Context) (string, error) {
	claims, err := mw.GetClaimsFromJWT(c) // want `nothing compares aud of what .*\(jwtaudience\)`
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
	if claims["aud"] != "orders" {
		return "", errors.New("wrong audience")
	}
	user, _ := claims["user"].(string)
	return user, nil
}
