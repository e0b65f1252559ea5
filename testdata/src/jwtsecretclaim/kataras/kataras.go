// SPDX-License-Identifier: Apache-2.0

// Package kataras keeps secrets off tickets with kataras/jwt.
package kataras

import (
	"time"

	"github.com/kataras/jwt"
)

// Staff logs in.
type Staff struct {
	Ref      string `json:"ref"`
	Password string `json:"password"`
}

func clean(key []byte, s Staff) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, jwt.Map{"sub": s.Ref, "secret_id": "7"}, jwt.MaxAge(time.Hour))
}

func password(key []byte, s Staff) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, jwt.Map{
		"sub":      s.Ref,
		"password": s.Password, // want `password.*secret.*\(jwtsecretclaim\)`
	}, jwt.MaxAge(time.Hour))
}

func record(key []byte, s Staff) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, s, jwt.MaxAge(time.Hour)) // want `password.*secret.*\(jwtsecretclaim\)`
}
