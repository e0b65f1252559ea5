// SPDX-License-Identifier: Apache-2.0

// Package flags takes keys out of flags that are structs.
package flags

import (
	"github.com/golang-jwt/jwt/v5"
	"github.com/urfave/cli/v2"
)

var all = []cli.Flag{
	&cli.StringFlag{Name: "optional-secret"},
	&cli.StringFlag{Name: "offered-secret", Required: false},
	&cli.StringFlag{Name: "required-secret", Required: true},
	&cli.StringFlag{Name: "usual-secret", Value: "a-default-that-jwthardkey-speaks-of"},
}

func optional(c *cli.Context, token *jwt.Token) (string, error) {
	return token.SignedString([]byte(c.String("optional-secret"))) // want `setting optional-secret, which nobody tests for being set, becomes the key of .*\(jwtweakkey\)`
}

func offered(c *cli.Context, token *jwt.Token) (string, error) {
	return token.SignedString([]byte(c.String("offered-secret"))) // want `setting offered-secret, which nobody tests for being set, becomes the key of .*\(jwtweakkey\)`
}

func required(c *cli.Context, token *jwt.Token) (string, error) {
	return token.SignedString([]byte(c.String("required-secret")))
}

func usual(c *cli.Context, token *jwt.Token) (string, error) {
	return token.SignedString([]byte(c.String("usual-secret")))
}
