// SPDX-License-Identifier: Apache-2.0

// Package fiber asserts what fiber's middleware has put into the context.
package fiber

import (
	"github.com/gofiber/fiber/v2"
	"github.com/golang-jwt/jwt/v5"
)

func roles(c *fiber.Ctx) error {
	user := c.Locals("user").(*jwt.Token) // want `the context's entry is asserted without a test and compared with nil afterwards`
	if user == nil {
		return fiber.ErrUnauthorized
	}
	claims := user.Claims.(jwt.MapClaims)
	for _, role := range claims["roles"].([]interface{}) { // want `claim roles is asserted`
		if role.(map[string]interface{})["name"] == "admin" { // want `claim roles is asserted`
			return c.Next()
		}
	}
	return fiber.ErrForbidden
}

func keep(c *fiber.Ctx) error {
	claims := c.Locals("user").(*jwt.Token).Claims.(jwt.MapClaims)
	c.Locals("tenant", claims["tenant"])
	return c.Next()
}

func tenant(c *fiber.Ctx) error {
	return c.SendString(c.Locals("tenant").(string)) // want `claim tenant is asserted to string`
}
