// SPDX-License-Identifier: Apache-2.0

// Package fibercontrib has keys of fiber contrib.
package fibercontrib

import (
	"os"

	jwtware "github.com/gofiber/contrib/jwt"
	"github.com/gofiber/fiber/v2"
)

func unset() fiber.Handler {
	return jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{Key: []byte(os.Getenv("FIBERCONTRIB_SECRET"))}}) // want `environment variable FIBERCONTRIB_SECRET, which nobody tests`
}

func set() fiber.Handler {
	secret := os.Getenv("FIBERCONTRIB_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{Key: []byte(secret)}})
}
