// SPDX-License-Identifier: Apache-2.0

// Package fiberjwtv4 has keys of gofiber/jwt v4.
package fiberjwtv4

import (
	"os"

	"github.com/gofiber/fiber/v2"
	jwtware "github.com/gofiber/jwt/v4"
)

func unset() fiber.Handler {
	return jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{Key: []byte(os.Getenv("FIBERJWTV4_SECRET"))}}) // want `environment variable FIBERJWTV4_SECRET, which nobody tests`
}

func set() fiber.Handler {
	secret := os.Getenv("FIBERJWTV4_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{Key: []byte(secret)}})
}
