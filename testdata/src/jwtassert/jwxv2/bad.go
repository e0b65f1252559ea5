// SPDX-License-Identifier: Apache-2.0

// Package jwxv2 asserts what tokens say.
package jwxv2

import (
	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

func role(raw []byte, key any) (string, error) {
	token, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256, key))
	if err != nil {
		return "", err
	}
	v, ok := token.Get("role")
	if !ok {
		return "", nil
	}
	return v.(string), nil // want `claim role is asserted to string`
}

func private(token jwt.Token) string {
	return token.PrivateClaims()["dept"].(string) // want `claim dept is asserted to string`
}
