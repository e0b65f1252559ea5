// SPDX-License-Identifier: Apache-2.0

package golangjwtv4

import (
	"time"

	"github.com/golang-jwt/jwt/v4"
)

type claims struct {
	Name string `json:"name"`
	jwt.StandardClaims
}

var secret = []byte("copper-wire-in-the-attic-of-a-school") // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func sign(name string) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims{
		Name:           name,
		StandardClaims: jwt.StandardClaims{ExpiresAt: time.Now().Add(time.Hour).Unix()},
	})
	return token.SignedString(secret)
}

func signNew(sub string) (string, error) {
	token := jwt.New(jwt.SigningMethodHS512)
	token.Claims = jwt.MapClaims{"sub": sub, "exp": time.Now().Add(time.Hour).Unix()}
	return token.SignedString([]byte("a-dozen-eggs-and-one-of-them-is-blue")) // want `hard-coded key becomes the key of .*SignedString.*\(jwthardkey\)`
}

func parse(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (interface{}, error) {
		return []byte("the-river-freezes-from-the-far-bank"), nil // want `hard-coded key becomes the key of .*Parse.*\(jwthardkey\)`
	})
}

func key(*jwt.Token) (interface{}, error) {
	return []byte("an-empty-frame-on-the-landing-wall-2"), nil // want `hard-coded key becomes the key of .*Parse.*\(jwthardkey\)`
}

func parseWithClaims(raw string) (*claims, error) {
	var c claims
	parser := &jwt.Parser{ValidMethods: []string{"HS256"}}
	if _, err := parser.ParseWithClaims(raw, &c, key); err != nil {
		return nil, err
	}
	return &c, nil
}

func methodSign(text string) (string, error) {
	return jwt.SigningMethodHS256.Sign(text, []byte("a-ticket-stub-from-the-closing-night")) // want `hard-coded key becomes the key of .*Sign.*\(jwthardkey\)`
}

func methodVerify(text, sig string) error {
	return jwt.SigningMethodHS256.Verify(text, sig, []byte("the-postmistress-steams-the-envelopes")) // want `hard-coded key becomes the key of .*Verify.*\(jwthardkey\)`
}
