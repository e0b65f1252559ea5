// SPDX-License-Identifier: Apache-2.0

// Package fibercontribv3 has keys of fiber contrib for fiber v3.
package fibercontribv3

import (
	"os"

	jwtware "github.com/gofiber/contrib/v3/jwt"
	"github.com/gofiber/fiber/v3"
)

func unset() fiber.Handler {
	return jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{Key: []byte(os.Getenv("FIBERV3_SECRET"))}}) // want `environment variable FIBERV3_SECRET, which nobody tests`
}

func set() fiber.Handler {
	secret := os.Getenv("FIBERV3_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{Key: []byte(secret)}})
}
