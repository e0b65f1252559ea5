// SPDX-License-Identifier: Apache-2.0

package flow

import "github.com/golang-jwt/jwt/v5"

func boxed(claims jwt.Claims) (string, error) {
	var key any = []byte("a-toll-bridge-with-no-river-below-it") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func unboxed(claims jwt.Claims, settings map[string]any) (string, error) {
	var value any = "the-mapmaker-never-left-his-own-street" // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	text, ok := value.(string)
	if !ok {
		return "", jwt.ErrInvalidKeyType
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(text))
}

func switched(claims jwt.Claims) (string, error) {
	var value any = "a-violin-case-full-of-oranges-and-salt" // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	var key []byte
	switch v := value.(type) {
	case string:
		key = []byte(v)
	case []byte:
		key = v
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

type keyProvider interface{ signingKey() []byte }

type fixedKey struct{}

func (fixedKey) signingKey() []byte {
	return []byte("the-cobbler-s-children-dance-barefoot") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func viaInterface(claims jwt.Claims) (string, error) {
	var p keyProvider = fixedKey{}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(p.signingKey())
}

type providedService struct{ keys keyProvider }

func (s providedService) verify(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return s.keys.signingKey(), nil })
}

var provided = providedService{keys: fixedKey{}}
