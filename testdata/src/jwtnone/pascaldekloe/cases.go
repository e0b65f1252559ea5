// SPDX-License-Identifier: Apache-2.0

// Package pascaldekloe shows pascaldekloe/jwt with none for an algorithm, and with a real one.
package pascaldekloe

import (
	"time"

	"github.com/pascaldekloe/jwt"
)

type press struct {
	alg    string
	secret []byte
}

func newPress() *press { return &press{alg: "none"} }

func (p *press) print(sub string) ([]byte, error) {
	var c jwt.Claims
	c.Subject = sub
	c.Expires = jwt.NewNumericTime(time.Now().Add(time.Hour))
	return c.HMACSign(p.alg, p.secret) // want `without a signature .*\(jwtnone\)`
}

func seal(sub string, secret []byte) ([]byte, error) {
	var c jwt.Claims
	c.Subject = sub
	c.Expires = jwt.NewNumericTime(time.Now().Add(time.Hour))
	return c.HMACSign(jwt.HS256, secret)
}
