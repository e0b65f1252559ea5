// SPDX-License-Identifier: Apache-2.0

// Package robbert229 asserts what tokens of robbert229/jwt say.
package robbert229

import (
	"errors"

	"github.com/robbert229/jwt"
)

type office struct{ mac jwt.Algorithm }

// An error says that the claim is missing, not that it is no text.
func (o office) trusting(raw string) (string, error) {
	claims, err := o.mac.DecodeAndValidate(raw)
	if err != nil {
		return "", err
	}
	role, err := claims.Get("role")
	if err != nil {
		return "", err
	}
	return role.(string), nil // want `claim role is asserted to string without a test .*\(jwtassert\)`
}

func (o office) claims(raw string) (*jwt.Claims, error) {
	if err := o.mac.Validate(raw); err != nil {
		return nil, err
	}
	return o.mac.Decode(raw)
}

func (o office) room(raw string) (int, error) {
	claims, err := o.claims(raw)
	if err != nil {
		return 0, err
	}
	room, err := claims.Get("room")
	return room.(int), err // want `claim room is asserted to int without a test`
}

func (o office) issue(role string) (string, error) {
	claims := jwt.NewClaim()
	claims.Set("role", role)
	again, err := claims.Get("role")
	if err != nil || again.(string) == "" {
		return "", errors.New("no role")
	}
	return o.mac.Encode(claims)
}

func (o office) asking(raw string) (string, error) {
	claims, err := o.mac.DecodeAndValidate(raw)
	if err != nil {
		return "", err
	}
	role, err := claims.Get("role")
	if err != nil {
		return "", err
	}
	text, ok := role.(string)
	if !ok {
		return "", errors.New("role is no text")
	}
	return text, nil
}
