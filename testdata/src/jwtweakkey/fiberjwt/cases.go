// SPDX-License-Identifier: Apache-2.0

// Package fiberjwt has keys of gofiber/jwt v3.
package fiberjwt

import (
	"os"

	"github.com/gofiber/fiber/v2"
	jwtware "github.com/gofiber/jwt/v3"
)

func unset() fiber.Handler {
	return jwtware.New(jwtware.Config{SigningKey: []byte(os.Getenv("FIBERJWT_SECRET"))}) // want `environment variable FIBERJWT_SECRET, which nobody tests`
}

func set() fiber.Handler {
	secret := os.Getenv("FIBERJWT_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwtware.New(jwtware.Config{SigningKey: []byte(secret)})
}
