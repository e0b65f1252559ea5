// SPDX-License-Identifier: Apache-2.0

// Package gojosev2 shows keys of go-jose.v2: some in the source, some not.
package gojosev2

import (
	"errors"
	"time"

	"gopkg.in/go-jose/go-jose.v2"
	"gopkg.in/go-jose/go-jose.v2/jwt"
)

// Post signs and opens letters.
type Post struct {
	secret []byte
	signer jose.Signer
}

func newPost(secret []byte) (*Post, error) {
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: secret}, (&jose.SignerOptions{}).WithType("JWT"))
	if err != nil {
		return nil, err
	}
	return &Post{secret: secret, signer: signer}, nil
}

func (p *Post) open(letter string) (*jwt.Claims, error) {
	tok, err := jwt.ParseSigned(letter)
	if err != nil {
		return nil, err
	}
	var claims jwt.Claims
	if err := tok.Claims(p.secret, &claims); err != nil {
		return nil, err
	}
	return &claims, claims.Validate(jwt.Expected{Time: time.Now()})
}

func (p *Post) write(sub string) (string, error) {
	return jwt.Signed(p.signer).Claims(jwt.Claims{Subject: sub, Expiry: jwt.NewNumericDate(time.Now().Add(time.Hour))}).CompactSerialize()
}

func village() (*Post, error) {
	return newPost([]byte("the-postman-never-sings-on-tuesdays")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func town(read func() ([]byte, error)) (*Post, error) {
	secret, err := read()
	if err != nil {
		return nil, err
	}
	if len(secret) < 32 {
		return nil, errors.New("the secret is too short")
	}
	return newPost(secret)
}
