// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/rsa"
	"errors"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

// oneOfMany names one algorithm for the whole program: the token has no say.
type oneOfMany struct {
	Alg    string
	Secret []byte
	Public *rsa.PublicKey
}

func (s oneOfMany) byName(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if s.Alg == "HS256" {
			return s.Secret, nil
		}
		return s.Public, nil
	})
}

func (s oneOfMany) bySwitch(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		switch s.Alg {
		case "HS256", "HS512":
			return s.Secret, nil
		case "RS256":
			return s.Public, nil
		}
		return nil, errors.New("no such algorithm")
	})
}

func (s oneOfMany) key(*jwt.Token) (key any, err error) {
	if strings.HasPrefix(s.Alg, "HS") {
		key = s.Secret
	} else {
		key = s.Public
	}
	return key, nil
}

func (s oneOfMany) byMethod(raw string) (*jwt.Token, error) { return jwt.Parse(raw, s.key) }

// The token's header decides within what is oneOfMany.
func (s oneOfMany) byKid(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { // want `uses HMAC secrets and public keys alike`
		switch s.Alg {
		case "HS256":
			if t.Header["kid"] == "issuer" {
				return s.Public, nil
			}
			return s.Secret, nil
		}
		return s.Public, nil
	})
}

// A claim named like the setting is the token's.
type choosing struct {
	jwt.RegisteredClaims
	Alg string
}

func (s oneOfMany) byClaim(raw string) (*jwt.Token, error) {
	return jwt.ParseWithClaims(raw, &choosing{}, func(t *jwt.Token) (any, error) { // want `uses HMAC secrets and public keys alike`
		if c, ok := t.Claims.(*choosing); ok && c.Alg == "HS256" {
			return s.Secret, nil
		}
		return s.Public, nil
	})
}

// Each list is of one family; which of them, is decided where the verifier is made.
func verifierOf(s oneOfMany) func(string) error {
	var key any
	var methods []string
	switch s.Alg {
	case "HS256":
		key, methods = s.Secret, []string{"HS256", "HS384"}
	case "RS256":
		key, methods = s.Public, []string{"RS256"}
	}
	return func(raw string) error {
		_, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods(methods))
		return err
	}
}

// A list to which the other family is added is of both.
func adding(s oneOfMany, key any) func(string) error {
	methods := []string{"RS256"}
	if len(s.Secret) > 0 {
		methods = append(methods, "HS256")
	}
	return func(raw string) error {
		_, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods(methods)) // want `allows HMAC beside public-key algorithms`
		return err
	}
}
