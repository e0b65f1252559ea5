// SPDX-License-Identifier: Apache-2.0

// Package beego answers with the Data map and the context of beego.
package beego

import (
	"time"

	"github.com/beego/beego/v2/server/web"
	"github.com/golang-jwt/jwt/v5"
)

type authController struct {
	web.Controller
	key []byte
}

func (c *authController) token(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour)),
	}).SignedString(c.key)
}

// Post serves the token as JSON.
func (c *authController) Post() {
	t, err := c.token("u1")
	if err != nil {
		c.CustomAbort(500, "no token")
	}
	c.Data["json"] = map[string]any{"code": 0, "token": t} // want `token.*\(jwtbody\)`
	c.ServeJSON()
}

type reply struct {
	Jwt string `json:"jwt"`
}

// Put answers without the map.
func (c *authController) Put() {
	t, _ := c.token("u1")
	c.Ctx.Output.JSON(reply{Jwt: t}, false, false) // want `token.*\(jwtbody\)`
}

// Get sends no token.
func (c *authController) Get() {
	if _, err := c.token("u1"); err != nil {
		c.CustomAbort(500, "no token")
	}
	c.Data["json"] = map[string]any{"code": 0}
	c.ServeJSON()
}

// Patch keeps the token out of reach of scripts.
func (c *authController) Patch() {
	t, _ := c.token("u1")
	c.Ctx.SetCookie("session", t, 3600, "/", "", true, true, "Lax")
	c.Data["json"] = "ok"
	c.ServeJSON()
}

// Delete answers as RFC 6749 section 5.1 has it.
func (c *authController) Delete() {
	t, _ := c.token("u1")
	c.Data["json"] = map[string]any{"access_token": t, "token_type": "Bearer", "expires_in": 3600}
	c.ServeJSON()
}
