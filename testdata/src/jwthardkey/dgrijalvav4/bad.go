// SPDX-License-Identifier: Apache-2.0

package dgrijalvav4

import (
	"time"

	"github.com/dgrijalva/jwt-go/v4"
)

const secret = "a-sextant-in-the-window-of-a-pawnshop" // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func sign(sub string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, &jwt.StandardClaims{
		Subject:   sub,
		ExpiresAt: jwt.At(time.Now().Add(time.Hour)),
	}).SignedString([]byte(secret))
}

func parse(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (interface{}, error) {
		return []byte("the-lamplighter-s-ladder-is-on-loan-3"), nil // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	}, jwt.WithAudience("accounts-service-of-the-platform"))
}

func known(raw string) (*jwt.Token, error) {
	keys := jwt.KnownKeyfunc(jwt.SigningMethodHS256, []byte("a-metronome-for-the-deaf-choirmaster")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewParser(jwt.WithIssuer("https://login.example.com/realms/preview")).Parse(raw, keys)
}
