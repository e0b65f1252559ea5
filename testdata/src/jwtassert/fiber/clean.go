// SPDX-License-Identifier: Apache-2.0

package fiber

import (
	"github.com/gofiber/fiber/v2"
	"github.com/golang-jwt/jwt/v5"
)

func who(c *fiber.Ctx) error {
	user := c.Locals("user").(*jwt.Token)
	claims := user.Claims.(jwt.MapClaims)
	return c.JSON(claims)
}

func maybe(c *fiber.Ctx) error {
	if c.Locals("user") == nil {
		return c.Next()
	}
	user := c.Locals("user").(*jwt.Token)
	return c.JSON(user.Claims)
}
