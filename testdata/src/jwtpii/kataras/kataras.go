// SPDX-License-Identifier: Apache-2.0

// Package kataras names people on tickets with kataras/jwt.
package kataras

import (
	"time"

	"github.com/kataras/jwt"
)

// Guest has a seat.
type Guest struct {
	Ref   string `json:"ref"`
	Email string `json:"email"`
	Phone string `json:"-"`
}

func clean(key []byte, g Guest) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, jwt.Map{"sub": g.Ref}, jwt.MaxAge(time.Hour))
}

func email(key []byte, g Guest) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, jwt.Map{
		"sub":   g.Ref,
		"email": g.Email, // want `email.*contact.*\(jwtpii\)`
	}, jwt.MaxAge(time.Hour))
}

func record(key []byte, g Guest) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, g, jwt.MaxAge(time.Hour)) // want `email.*contact.*\(jwtpii\)`
}

func encrypted(key, secret []byte, g Guest) ([]byte, error) {
	encrypt, _, err := jwt.GCM(secret, nil)
	if err != nil {
		return nil, err
	}
	return jwt.SignEncrypted(jwt.HS256, key, encrypt, jwt.Map{"email": g.Email}, jwt.MaxAge(time.Hour))
}
