// SPDX-License-Identifier: Apache-2.0

package app

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwthardkey/flow/auth"
)

func factory(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, auth.Keyfunc([]byte("a-factory-makes-a-key-function-of-the-key"))) // want `key becomes the key of .*\(jwthardkey\)`
}

func factoryOfSet(raw string) (*jwt.Token, error) {
	keys := auth.ByID(map[string]string{
		"one": "a-factory-makes-a-key-function-of-a-set", // want `key becomes the key of .*\(jwthardkey\)`
	})
	return jwt.Parse(raw, keys)
}

func keyfuncOption() *auth.Service {
	return auth.New(auth.WithKeyfunc(func(*jwt.Token) (any, error) {
		return []byte("an-option-takes-the-function-with-the-key"), nil // want `key becomes the key of .*\(jwthardkey\)`
	}))
}

type holder struct{ secret string }

func (h *holder) key(*jwt.Token) (any, error) { return []byte(h.secret), nil }

func methodValue(raw string) (*jwt.Token, error) {
	h := &holder{secret: "a-method-value-is-a-key-function-as-well"} // want `key becomes the key of .*\(jwthardkey\)`
	return jwt.Parse(raw, h.key)
}

func methodValueOption() *auth.Service {
	h := &holder{secret: "a-method-value-goes-into-an-option-here"} // want `key becomes the key of .*\(jwthardkey\)`
	return auth.New(auth.WithKeyfunc(h.key))
}
