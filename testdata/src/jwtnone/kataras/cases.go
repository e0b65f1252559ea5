// SPDX-License-Identifier: Apache-2.0

// Package kataras shows kataras/jwt with and without a signature.
package kataras

import (
	"net/http"
	"time"

	"github.com/kataras/jwt"
)

type stamp struct {
	alg jwt.Alg
	key interface{}
}

func rubber() *stamp { return &stamp{alg: jwt.NONE} }

func (s *stamp) press(claims interface{}) ([]byte, error) {
	return jwt.Sign(s.alg, s.key, claims, jwt.MaxAge(time.Hour)) // want `makes tokens without a signature .*\(jwtnone\)`
}

func (s *stamp) check(w http.ResponseWriter, token []byte) {
	if _, err := jwt.Verify(s.alg, s.key, token); err != nil { // want `accepts tokens without a signature .*\(jwtnone\)`
		http.Error(w, "no", http.StatusUnauthorized)
	}
}

// A set of keys may hold one that is none.
func ring(key []byte) jwt.Keys {
	keys := make(jwt.Keys)
	keys.Register(jwt.HS256, "api", key, key)
	keys.Register(jwt.NONE, "dev", nil, nil) // want `without a signature .*\(jwtnone\)`
	return keys
}

type seal struct{ key []byte }

func (s *seal) press(claims interface{}) ([]byte, error) {
	return jwt.Sign(jwt.HS256, s.key, claims, jwt.MaxAge(time.Hour))
}

func (s *seal) check(w http.ResponseWriter, token []byte) {
	if _, err := jwt.Verify(jwt.HS256, s.key, token); err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
	}
}
