// SPDX-License-Identifier: Apache-2.0

package fiber

import (
	"strings"

	"github.com/gofiber/fiber/v2"
	"github.com/golang-jwt/jwt/v5"
)

func protectWith(keys jwt.Keyfunc) fiber.Handler {
	return func(c *fiber.Ctx) error {
		raw := strings.TrimPrefix(c.Get("Authorization"), "Bearer ")
		claims := jwt.MapClaims{}
		if _, err := jwt.ParseWithClaims(raw, claims, keys); err != nil {
			return fiber.ErrUnauthorized
		}
		c.Locals("user", claims["sub"])
		return c.Next()
	}
}
