// SPDX-License-Identifier: Apache-2.0

package app

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwthardkey/flow/config"
)

func flagOfAnotherPackage(token *jwt.Token) (string, error) {
	return token.SignedString([]byte(*config.FlagSecret)) // want `built-in default key at config/flags.go:9 becomes the key of .*\(jwthardkey\)`
}

func requiredFlagOfAnotherPackage(token *jwt.Token) (string, error) {
	return token.SignedString([]byte(*config.RequiredFlag))
}
