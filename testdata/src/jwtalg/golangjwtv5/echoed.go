// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/rsa"
	"errors"
	"slices"

	"github.com/golang-jwt/jwt/v5"
)

// A list that repeats the header refuses nothing.

type anyKeys map[string]any

func (keys anyKeys) of(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	key, ok := keys[kid]
	if !ok {
		return nil, errors.New("unknown kid")
	}
	return key, nil
}

func echoed(raw string, keys anyKeys) (*jwt.Token, error) {
	peeked, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return nil, err
	}
	alg, _ := peeked.Header["alg"].(string)
	token, err := jwt.Parse(raw, keys.of, jwt.WithValidMethods([]string{alg})) // want `jwt.WithValidMethods lists the algorithm that the token's header names`
	if err != nil {
		return nil, err
	}
	return token, nil
}

func echoedMethod(raw string, keys anyKeys) (*jwt.Token, error) {
	peeked, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return nil, err
	}
	parser := jwt.NewParser(jwt.WithValidMethods([]string{peeked.Method.Alg()})) // want `jwt.WithValidMethods lists the algorithm that the token's header names`
	return parser.Parse(raw, keys.of)
}

// The header's algorithm is refused unless the program knows it.
func echoedAfterTest(raw string, keys anyKeys) (*jwt.Token, error) {
	peeked, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return nil, err
	}
	alg, _ := peeked.Header["alg"].(string)
	if alg != "RS256" && alg != "ES256" {
		return nil, errors.New("unexpected algorithm")
	}
	return jwt.Parse(raw, keys.of, jwt.WithValidMethods([]string{alg}))
}

func echoedAmong(raw string, keys anyKeys, allowed []string) (*jwt.Token, error) {
	peeked, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return nil, err
	}
	alg := peeked.Method.Alg()
	if !slices.Contains(allowed, alg) {
		return nil, errors.New("unexpected algorithm")
	}
	return jwt.Parse(raw, keys.of, jwt.WithValidMethods([]string{alg}))
}

// HMAC does not take this key.
func echoedTyped(raw string, key *rsa.PublicKey) (*jwt.Token, error) {
	peeked, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{peeked.Method.Alg()}))
}

// The test is in one function and the list in another.

func echoedTestedAbove(raw string, keys anyKeys) (*jwt.Token, error) {
	peeked, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return nil, err
	}
	if _, ok := peeked.Method.(*jwt.SigningMethodECDSA); !ok {
		return nil, errors.New("unexpected algorithm")
	}
	return parseTested(raw, peeked.Method.Alg(), keys)
}

func parseTested(raw, alg string, keys anyKeys) (*jwt.Token, error) {
	return jwt.Parse(raw, keys.of, jwt.WithValidMethods([]string{alg}))
}
