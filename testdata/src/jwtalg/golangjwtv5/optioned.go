// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/rsa"
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

// optioned verifies with one algorithm, HS256 unless an option says another.
type optioned struct {
	method jwt.SigningMethod
	secret []byte
	public *rsa.PublicKey
}

func newOptioned(secret []byte, opts ...func(*optioned)) *optioned {
	c := &optioned{method: jwt.SigningMethodHS256, secret: secret}
	for _, o := range opts {
		o(c)
	}
	return c
}

func withRSA(key *rsa.PublicKey) func(*optioned) {
	return func(c *optioned) { c.method, c.public = jwt.SigningMethodRS256, key }
}

func (c *optioned) parser() *jwt.Parser {
	return jwt.NewParser(jwt.WithValidMethods([]string{c.method.Alg()}))
}

func (c *optioned) both() *jwt.Parser {
	return jwt.NewParser(jwt.WithValidMethods([]string{c.method.Alg(), jwt.SigningMethodRS256.Alg()})) // want `jwt.WithValidMethods allows HMAC beside public-key algorithms`
}

func (c *optioned) verify(raw string) (*jwt.Token, error) {
	return c.parser().Parse(raw, func(*jwt.Token) (any, error) {
		if c.public != nil {
			return c.public, nil
		}
		if c.secret == nil {
			return nil, errors.New("no key")
		}
		return c.secret, nil
	})
}
