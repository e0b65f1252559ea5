// SPDX-License-Identifier: Apache-2.0

// Package fiberjwt guards routes of fiber with and without a signature.
package fiberjwt

import (
	"errors"

	"github.com/gofiber/fiber/v2"
	jwtware "github.com/gofiber/jwt/v3"
	"github.com/golang-jwt/jwt/v4"
)

func named(app *fiber.App) {
	app.Use(jwtware.New(jwtware.Config{
		SigningMethod: "none", // want `accepts tokens without a signature .*\(jwtnone\)`
		SigningKey:    jwt.UnsafeAllowNoneSignatureType,
	}))
}

func pinned(app *fiber.App, key []byte) {
	app.Use(jwtware.New(jwtware.Config{SigningMethod: jwtware.HS384, SigningKey: key}))
}

func looked(app *fiber.App, keys map[string]interface{}) {
	app.Use(jwtware.New(jwtware.Config{KeyFunc: func(t *jwt.Token) (interface{}, error) {
		if t.Method == jwt.SigningMethodNone {
			return nil, errors.New("a token without a signature")
		}
		return keys[t.Method.Alg()], nil
	}}))
}
