// SPDX-License-Identifier: Apache-2.0

// Package fiberjwtv2 has keys of gofiber/jwt v2.
package fiberjwtv2

import (
	"os"

	"github.com/gofiber/fiber/v2"
	jwtware "github.com/gofiber/jwt/v2"
)

func unset() fiber.Handler {
	return jwtware.New(jwtware.Config{SigningKey: []byte(os.Getenv("FIBERJWTV2_SECRET"))}) // want `environment variable FIBERJWTV2_SECRET, which nobody tests`
}

func set() fiber.Handler {
	secret := os.Getenv("FIBERJWTV2_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwtware.New(jwtware.Config{SigningKey: []byte(secret)})
}
