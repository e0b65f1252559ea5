// SPDX-License-Identifier: Apache-2.0

// Package fiber sends tokens in cookies of fiber.
package fiber

import (
	"github.com/gofiber/fiber/v2"
	"github.com/golang-jwt/jwt/v5"
)

var key = []byte("0123456789abcdef0123456789abcdef")

func bad(c *fiber.Ctx) error {
	tok, _ := jwt.New(jwt.SigningMethodHS256).SignedString(key)
	c.Cookie(&fiber.Cookie{Name: "s", Value: tok, Secure: true, SameSite: "Lax"}) // want `fiber.Ctx.Cookie sends a token in a cookie without HttpOnly`
	return nil
}

// The framework makes SameSite Lax where nothing is said.
func lax(c *fiber.Ctx) error {
	tok, _ := jwt.New(jwt.SigningMethodHS256).SignedString(key)
	c.Cookie(&fiber.Cookie{Name: "s", Value: tok})                                                       // want `fiber.Ctx.Cookie sends a token in a cookie without HttpOnly and Secure \[`
	c.Cookie(&fiber.Cookie{Name: "s", Value: tok, Secure: true, SameSite: fiber.CookieSameSiteDisabled}) // want `fiber.Ctx.Cookie sends a token in a cookie without HttpOnly and SameSite \[`
	return nil
}

func good(c *fiber.Ctx, insecure bool) error {
	tok, _ := jwt.New(jwt.SigningMethodHS256).SignedString(key)
	cookie := new(fiber.Cookie)
	cookie.Name = "s"
	cookie.Value = tok
	cookie.HTTPOnly = true
	if !insecure {
		cookie.Secure = true
	}
	c.Cookie(cookie)
	return nil
}

var _ = []any{bad, lax, good}
