// SPDX-License-Identifier: Apache-2.0

// Package fiber moves tokens in addresses with fiber.
package fiber

import (
	"fmt"

	"github.com/gofiber/fiber/v2"
	"github.com/golang-jwt/jwt/v5"
)

var key = []byte("x")

func keys(*jwt.Token) (any, error) { return key, nil }

func bad(c *fiber.Ctx) error {
	tok, _ := jwt.New(jwt.SigningMethodHS256).SignedString(key)
	if _, err := jwt.Parse(c.Query("token"), keys); err != nil { // want `the token is taken from the query`
		return err
	}
	if c.Query("mode") == "path" {
		return c.Redirect("/app/" + tok) // want `fiber.Ctx.Redirect puts a token into an address`
	}
	url := fmt.Sprintf("%s/app?token=%s", "https://app.example.com", tok) // want `fmt.Sprintf puts a token into an address`
	return c.Redirect(url)
}

func good(c *fiber.Ctx) error {
	if _, err := jwt.Parse(c.Get("Authorization"), keys); err != nil {
		return err
	}
	return c.Redirect("/app?user=" + c.Query("user"))
}

var _ = []any{bad, good}
