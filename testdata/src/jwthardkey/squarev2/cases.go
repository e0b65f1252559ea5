// SPDX-License-Identifier: Apache-2.0

// Package squarev2 opens letters with square/go-jose.v2: with a key in the source, and with one that is not.
package squarev2

import (
	"time"

	"gopkg.in/square/go-jose.v2/jwt"
)

var sharedKey = []byte("the-postman-never-sings-on-tuesdays") // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func read(letter string, key []byte) (string, error) {
	tok, err := jwt.ParseSigned(letter)
	if err != nil {
		return "", err
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil {
		return "", err
	}
	if err := claims.Validate(jwt.Expected{Time: time.Now()}); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func shared(letter string) (string, error) { return read(letter, sharedKey) }

func own(letter string, keys map[string][]byte) (string, error) { return read(letter, keys["own"]) }
