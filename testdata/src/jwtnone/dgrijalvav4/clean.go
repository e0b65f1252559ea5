// SPDX-License-Identifier: Apache-2.0

package dgrijalvav4

import (
	"errors"

	"github.com/dgrijalva/jwt-go/v4"
)

func reject(raw string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (interface{}, error) {
		if t.Method.Alg() == "none" {
			return nil, errors.New("a token without a signature")
		}
		return key, nil
	}, jwt.WithValidMethods([]string{"HS256"}))
}
