// SPDX-License-Identifier: Apache-2.0

// Package former imports the real libraries that the tables speak of.
package former

import (
	_ "github.com/go-chi/jwtauth"
	_ "github.com/labstack/echo/middleware"
	_ "github.com/labstack/echo/v4/middleware"
	_ "gopkg.in/appleboy/gin-jwt.v2"
	_ "gopkg.in/dgrijalva/jwt-go.v3"
	_ "gopkg.in/dgrijalva/jwt-go.v3/request"
)
