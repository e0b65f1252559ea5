// SPDX-License-Identifier: Apache-2.0

// Package fiberjwt shows keys of gofiber/jwt: some in the source, some not.
package fiberjwt

import (
	"github.com/gofiber/fiber/v2"
	jwtware "github.com/gofiber/jwt/v3"
)

func gate() fiber.Handler {
	return jwtware.New(jwtware.Config{SigningKey: []byte("a-kite-on-the-seventh-floor-balcony")}) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func gateGiven(key []byte) fiber.Handler { return jwtware.New(jwtware.Config{SigningKey: key}) }
