// SPDX-License-Identifier: Apache-2.0

// Package sermodigitaljwt asserts claims of SermoDigital/jose in functions of their own.
package sermodigitaljwt

import (
	"errors"

	"github.com/SermoDigital/jose/jwt"
)

type crew struct{ claims jwt.Claims }

func newCrew(tok jwt.JWT) *crew { return &crew{tok.Claims()} }

func (c *crew) rank() string {
	return c.claims.Get("rank").(string) // want `claim rank is asserted to string without a test .*\(jwtassert\)`
}

func watches(tok jwt.JWT) (out []string) {
	for _, w := range tok.Claims()["watches"].([]interface{}) { // want `claim watches is asserted`
		out = append(out, w.(string)) // want `claim watches is asserted to string`
	}
	return out
}

func check() *jwt.Validator {
	return &jwt.Validator{Fn: func(c jwt.Claims) error {
		if c.Get("ship").(string) != "Fram" { // want `claim ship is asserted to string`
			return errors.New("other ship")
		}
		return nil
	}}
}

func (c *crew) rankAsked() (string, error) {
	rank, ok := c.claims.Get("rank").(string)
	if !ok {
		return "", errors.New("no rank")
	}
	return rank, nil
}

func checkAsked() *jwt.Validator {
	return &jwt.Validator{Fn: func(c jwt.Claims) error {
		if ship, ok := c.Get("ship").(string); !ok || ship != "Fram" {
			return errors.New("other ship")
		}
		return nil
	}}
}
