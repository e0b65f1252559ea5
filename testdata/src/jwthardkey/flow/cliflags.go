// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"context"

	"github.com/golang-jwt/jwt/v5"
	cliv2 "github.com/urfave/cli/v2"
	cliv3 "github.com/urfave/cli/v3"
)

const hmacFlag = "hmac-secret"

var commandFlags = []cliv2.Flag{
	&cliv2.StringFlag{Name: "listen", Value: "listen-on-all-interfaces:8082"},
	&cliv2.StringFlag{Name: hmacFlag, Value: "a-flag-struct-with-a-default-of-its-own", EnvVars: []string{"HMAC_SECRET"}}, // want `built-in default key becomes the key of .*\(jwthardkey\)`
}

func signCommand(c *cliv2.Context, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(c.String(hmacFlag)))
}

func signGeneric() *cliv3.Command {
	return &cliv3.Command{
		Flags: []cliv3.Flag{
			&cliv3.StringFlag{Name: "mac-secret", Value: "a-generic-flag-struct-with-a-default"}, // want `built-in default key becomes the key of .*\(jwthardkey\)`
		},
		Action: func(_ context.Context, c *cliv3.Command) error {
			_, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "x"}).SignedString([]byte(c.String("mac-secret")))
			return err
		},
	}
}
