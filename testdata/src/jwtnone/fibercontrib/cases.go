// SPDX-License-Identifier: Apache-2.0

// Package fibercontrib guards routes of fiber with and without a signature.
package fibercontrib

import (
	"errors"

	jwtware "github.com/gofiber/contrib/jwt"
	"github.com/gofiber/fiber/v2"
	"github.com/golang-jwt/jwt/v5"
)

// anything lets a token say that it has no signature.
func anything(*jwt.Token) (interface{}, error) {
	return jwt.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
}

func open(app *fiber.App) {
	app.Use(jwtware.New(jwtware.Config{KeyFunc: anything}))
}

func named(app *fiber.App) {
	app.Use(jwtware.New(jwtware.Config{
		SigningKey: jwtware.SigningKey{
			JWTAlg: "none", // want `accepts tokens without a signature .*\(jwtnone\)`
			Key:    jwt.UnsafeAllowNoneSignatureType,
		},
	}))
}

func pinned(app *fiber.App, key []byte) {
	app.Use(jwtware.New(jwtware.Config{
		SigningKey: jwtware.SigningKey{JWTAlg: jwtware.HS256, Key: key},
	}))
}

type keys map[string]interface{}

func (k keys) find(t *jwt.Token) (interface{}, error) {
	if t.Method.Alg() == "none" {
		return nil, errors.New("a token without a signature")
	}
	kid, _ := t.Header["kid"].(string)
	if key, ok := k[kid]; ok {
		return key, nil
	}
	return nil, errors.New("no such key")
}

func looked(app *fiber.App, k keys) {
	app.Use(jwtware.New(jwtware.Config{KeyFunc: k.find}))
}
