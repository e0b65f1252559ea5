// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"fmt"

	"github.com/golang-jwt/jwt/v5"
)

func must[T any](c jwt.MapClaims, name string) T {
	return c[name].(T) // want `claim is asserted to T without a test`
}

func claim[T any](c jwt.MapClaims, name string) (T, error) {
	v, ok := c[name].(T)
	if !ok {
		return v, fmt.Errorf("claim %s", name)
	}
	return v, nil
}

func org(raw string, key jwt.Keyfunc) (string, error) {
	c := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, c, key, jwt.WithValidMethods([]string{"ES256"})); err != nil {
		return "", err
	}
	team, err := claim[string](c, "team")
	if err != nil {
		return "", err
	}
	return must[string](c, "org") + team, nil
}

var _ = org
