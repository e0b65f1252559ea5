// SPDX-License-Identifier: Apache-2.0

// Package beegov1 answers refused tokens with the panics of beego v1.
package beegov1

import (
	"errors"

	"github.com/astaxie/beego"
	"github.com/golang-jwt/jwt/v5"
)

type base struct {
	beego.Controller
	user string
}

func key(*jwt.Token) (any, error) { return nil, errors.New("none") }

// Prepare ends the request where the token is refused.
func (c *base) Prepare() {
	token, err := jwt.Parse(c.Ctx.Input.Header("Authorization"), key, jwt.WithValidMethods([]string{"ES256"}))
	if err != nil {
		c.CustomAbort(401, err.Error())
	}
	c.user, _ = token.Claims.GetSubject()
}

// Peek says that the token is refused and goes on.
func (c *base) Peek() {
	token, err := jwt.Parse(c.Ctx.Input.Header("Authorization"), key, jwt.WithValidMethods([]string{"ES256"})) // want `token of jwt.Parse is read before its error is looked at`
	if err != nil {
		c.Data["json"] = err.Error()
		c.ServeJSON()
	}
	c.user, _ = token.Claims.GetSubject()
}
