// SPDX-License-Identifier: Apache-2.0

// Package gin sends tokens in cookies of gin.
package gin

import (
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

var key = []byte("0123456789abcdef0123456789abcdef")

func login(c *gin.Context) {
	tok, _ := jwt.New(jwt.SigningMethodHS256).SignedString(key)
	c.SetCookie("s", tok, 3600, "/", "", false, false) // want `gin.Context.SetCookie sends a token in a cookie without HttpOnly and Secure`
	c.SetCookie("s", tok, 3600, "/", "", true, false)  // want `gin.Context.SetCookie sends a token in a cookie without HttpOnly`
	c.SetCookie("s", tok, 3600, "/", "", false, true)  // want `gin.Context.SetCookie sends a token in a cookie without Secure`
	c.SetCookie("s", tok, 3600, "/", "", true, true)
	c.SetCookie("s", tok, 3600, "/", "example.com", true, true)
	c.SetCookie("__Host-s", tok, 3600, "", "", true, true)
	c.SetCookie("__Host-s", tok, 3600, "/", "example.com", true, true) // want `gin.Context.SetCookie sends a token in a cookie named __Host- with Domain`
	c.SetCookie("s", tok, 3600, "/", "", c.Request.TLS != nil, true)
	c.SetCookie("s", "", -1, "/", "", false, false)
	c.SetCookie("theme", "dark", 3600, "/", "", false, false)
}

var _ = login
