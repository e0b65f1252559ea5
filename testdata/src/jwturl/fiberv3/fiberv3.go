// SPDX-License-Identifier: Apache-2.0

// Package fiberv3 reads tokens with fiber v3.
package fiberv3

import (
	"github.com/gofiber/fiber/v3"
	"github.com/golang-jwt/jwt/v5"
)

var key []byte

func read(raw string) error {
	_, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
	return err
}

func generic(c fiber.Ctx) error {
	return read(fiber.Query[string](c, "session")) // want `the token is taken from the query`
}

func path(c fiber.Ctx) error {
	return read(fiber.Params[string](c, "session")) // want `the token is taken from the path`
}

func header(c fiber.Ctx) error { return read(c.Get("Authorization")) }

var _ = []any{generic, path, header}
