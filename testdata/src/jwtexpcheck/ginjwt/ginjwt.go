// SPDX-License-Identifier: Apache-2.0

// Package ginjwt lets people in with gin-jwt v2: some whose time is over, some not.
package ginjwt

import (
	"errors"
	"time"

	jwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
)

func anyTime(mw *jwt.GinJWTMiddleware, c *gin.Context) (string, error) {
	claims, err := mw.CheckIfTokenExpire(c) // want `exp.*\(jwtexpcheck\)`
	if err != nil {
		return "", err
	}
	id, ok := claims["id"].(string)
	if !ok || id == "root" {
		return "", errors.New("no id")
	}
	return id, nil
}

func inTime(mw *jwt.GinJWTMiddleware, c *gin.Context) (string, error) {
	claims, err := mw.CheckIfTokenExpire(c)
	if err != nil {
		return "", err
	}
	exp, _ := claims["exp"].(float64)
	if time.Now().After(time.Unix(int64(exp), 0)) {
		return "", errors.New("too late")
	}
	id, ok := claims["id"].(string)
	if !ok {
		return "", errors.New("no id")
	}
	return id, nil
}
