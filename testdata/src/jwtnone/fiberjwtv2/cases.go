// SPDX-License-Identifier: Apache-2.0

// Package fiberjwtv2 guards routes of fiber with and without a signature.
package fiberjwtv2

import (
	"github.com/gofiber/fiber/v2"
	jwtware "github.com/gofiber/jwt/v2"
	"github.com/golang-jwt/jwt/v4"
)

type rules struct {
	algorithm string
	key       interface{}
}

func debugging() rules { return rules{algorithm: "none", key: jwt.UnsafeAllowNoneSignatureType} }

func (r rules) guard() fiber.Handler {
	return jwtware.New(jwtware.Config{SigningMethod: r.algorithm, SigningKey: r.key}) // want `accepts tokens without a signature .*\(jwtnone\)`
}

func guard(key []byte) fiber.Handler {
	return jwtware.New(jwtware.Config{SigningMethod: "HS512", SigningKey: key})
}
