// SPDX-License-Identifier: Apache-2.0

// Package fiberjwtv2 shows keys of gofiber/jwt v2: some in the source, some not.
package fiberjwtv2

import (
	"github.com/gofiber/fiber/v2"
	jwtware "github.com/gofiber/jwt/v2"
)

const secret = "a-herring-gull-on-the-town-hall-roof" // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func gate() fiber.Handler {
	return jwtware.New(jwtware.Config{SigningKey: []byte(secret), ContextKey: "member"})
}

func gates(current []byte) fiber.Handler {
	return jwtware.New(jwtware.Config{SigningKeys: map[string]interface{}{"now": current}})
}
