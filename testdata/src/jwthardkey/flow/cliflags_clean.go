// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"github.com/golang-jwt/jwt/v5"
	cliv2 "github.com/urfave/cli/v2"
)

var requiredFlags = []cliv2.Flag{
	&cliv2.StringFlag{Name: "issuer-name", Value: "issuer-with-a-default-that-is-no-key"},
	&cliv2.StringFlag{Name: "issuer-secret", Required: true, EnvVars: []string{"ISSUER_SECRET"}},
}

func signDemanded(c *cliv2.Context) (string, error) {
	claims := jwt.MapClaims{"iss": c.String("issuer-name")}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(c.String("issuer-secret")))
}
