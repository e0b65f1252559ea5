// SPDX-License-Identifier: Apache-2.0

package fiber

import (
	"strings"

	"github.com/gofiber/fiber/v2"
	"github.com/golang-jwt/jwt/v5"
)

func protect(c *fiber.Ctx) error {
	raw := strings.TrimPrefix(c.Get("Authorization"), "Bearer ")
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil { // want `without verifying .*\(jwtunverified\)`
		return fiber.ErrUnauthorized
	}
	c.Locals("user", claims["sub"])
	return c.Next()
}
