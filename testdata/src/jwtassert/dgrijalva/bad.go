// SPDX-License-Identifier: Apache-2.0

// Package dgrijalva asserts what tokens say.
package dgrijalva

import "github.com/dgrijalva/jwt-go"

type server struct{ secret []byte }

func (s *server) key(*jwt.Token) (interface{}, error) { return s.secret, nil }

func (s *server) user(raw string) (id, role string, err error) {
	token, err := jwt.Parse(raw, s.key)
	if err != nil {
		return
	}
	if claims, ok := token.Claims.(jwt.MapClaims); ok && token.Valid {
		id = claims["id"].(string)     // want `claim id is asserted to string`
		role = claims["role"].(string) // want `claim role is asserted to string`
	}
	return
}

func old(raw string) (string, error) {
	token, err := jwt.Parse(raw, func(t *jwt.Token) (interface{}, error) { return []byte(nil), nil })
	if claims, ok := token.Claims.(jwt.MapClaims); ok && token.Valid { // want `claims are read of a token whose parsing may have failed`
		id, ok := claims["id"].(string)
		if !ok {
			return "", err
		}
		return id, nil
	}
	return "", err
}
