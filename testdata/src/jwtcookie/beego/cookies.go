// SPDX-License-Identifier: Apache-2.0

// Package beego sends tokens in cookies of beego, whose guards are variadic arguments:
// max age, path, domain, Secure, HttpOnly, SameSite.
package beego

import (
	"time"

	"github.com/beego/beego/v2/server/web"
	"github.com/golang-jwt/jwt/v5"
)

type loginController struct {
	web.Controller
	key []byte
}

func (c *loginController) token() string {
	t, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}).SignedString(c.key)
	return t
}

func (c *loginController) Post() {
	tok := c.token()
	c.Ctx.SetCookie("t", tok)                                 // want `Context.SetCookie sends a token in a cookie without HttpOnly, Secure and SameSite`
	c.Ctx.SetCookie("t", tok, 3600, "/", "", true)            // want `Context.SetCookie sends a token in a cookie without HttpOnly`
	c.Ctx.SetCookie("t", tok, 3600, "/", "", true, false)     // want `Context.SetCookie sends a token in a cookie without HttpOnly`
	c.Ctx.Output.Cookie("t", tok, 3600, "/", "", false, true) // want `BeegoOutput.Cookie sends a token in a cookie without Secure`
	c.Ctx.SetCookie("t", tok, 3600, "/", "", true, true, "Lax")
	c.Ctx.SetCookie("t", tok, c.guards()...)
	c.Ctx.SetCookie("t", "", -1, "/")
	c.Ctx.SetCookie("lang", "en")
}

func (c *loginController) guards() []interface{} {
	return []interface{}{3600, "/", "", true, true}
}
