// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

// Only the issuer is read, to choose the key; then the token is verified.
func byIssuer(raw string, keys map[string]any) (*jwt.Token, error) {
	peeked := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, peeked); err != nil {
		return nil, err
	}
	iss, _ := peeked["iss"].(string)
	key, ok := keys[iss]
	if !ok {
		return nil, errors.New("unknown issuer")
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"RS256"}))
}
