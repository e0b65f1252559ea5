// SPDX-License-Identifier: Apache-2.0

// Package casdoor accepts tokens of casdoor.
package casdoor

import (
	"errors"

	"github.com/casdoor/casdoor-go-sdk/casdoorsdk"
)

func anybody(raw string) (string, error) {
	claims, err := casdoorsdk.ParseJwtToken(raw) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	return claims.User.Name, nil
}

func compared(raw string) (string, error) {
	claims, err := casdoorsdk.ParseJwtToken(raw)
	if err != nil {
		return "", err
	}
	if len(claims.Audience) != 1 || claims.Audience[0] != "orders" {
		return "", errors.New("wrong audience")
	}
	return claims.User.Name, nil
}
