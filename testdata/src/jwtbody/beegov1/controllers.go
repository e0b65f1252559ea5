// SPDX-License-Identifier: Apache-2.0

// Package beegov1 answers with the Data map and the context of beego v1.
package beegov1

import (
	"time"

	"github.com/astaxie/beego"
	"github.com/golang-jwt/jwt/v5"
)

type loginController struct {
	beego.Controller
	key []byte
}

func (c *loginController) token(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour)),
	}).SignedString(c.key)
}

// Login serves the token as JSON.
func (c *loginController) Login() {
	t, err := c.token("u1")
	if err != nil {
		c.CustomAbort(500, "no token")
	}
	c.Data["json"] = map[string]any{"code": 0, "token": t} // want `token.*\(jwtbody\)`
	c.ServeJSON()
}

// Plain answers without the map.
func (c *loginController) Plain() {
	t, _ := c.token("u1")
	_ = c.Ctx.Output.Body([]byte(t)) // want `token.*\(jwtbody\)`
}

// Whole keeps the token out of reach of scripts.
func (c *loginController) Whole() {
	t, _ := c.token("u1")
	c.Ctx.SetCookie("session", t, 3600, "/", "", true, true)
	c.Data["json"] = "ok"
	c.ServeJSON()
}
