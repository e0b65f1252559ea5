// SPDX-License-Identifier: Apache-2.0

// Package fibercontrib shows keys of a fiber middleware: some in the source, some not.
package fibercontrib

import (
	"errors"
	"os"

	jwtware "github.com/gofiber/contrib/jwt"
	"github.com/gofiber/fiber/v2"
)

type config struct {
	Secret string
	Routes []string
}

func demo() config {
	return config{Secret: "a-herring-gull-on-the-town-hall-roof", Routes: []string{"/me"}} // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func fromEnvironment() (config, error) {
	secret := os.Getenv("GULL_SECRET")
	if len(secret) < 32 {
		return config{}, errors.New("GULL_SECRET is too short")
	}
	return config{Secret: secret, Routes: []string{"/me"}}, nil
}

func guard(secret string) fiber.Handler {
	return jwtware.New(jwtware.Config{
		SigningKey: jwtware.SigningKey{JWTAlg: jwtware.HS256, Key: []byte(secret)},
		ErrorHandler: func(c *fiber.Ctx, err error) error {
			return c.SendStatus(fiber.StatusUnauthorized)
		},
	})
}

func serve(app *fiber.App) { app.Use(guard(demo().Secret)) }

func serveWithCare(app *fiber.App) error {
	c, err := fromEnvironment()
	if err != nil {
		return err
	}
	app.Use(guard(c.Secret))
	return nil
}

// Two keys while one takes the other's place.
func rotating(app *fiber.App, current []byte) {
	app.Use(jwtware.New(jwtware.Config{SigningKeys: map[string]jwtware.SigningKey{
		"old": {JWTAlg: jwtware.HS512, Key: []byte("a-cormorant-dries-on-the-third-pole")}, // want `hard-coded key becomes the key of .*\(jwthardkey\)`
		"new": {JWTAlg: jwtware.HS512, Key: current},
	}}))
}
