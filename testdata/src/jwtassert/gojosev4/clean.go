// SPDX-License-Identifier: Apache-2.0

package gojosev4

import "github.com/go-jose/go-jose/v4/jwt"

func typed(token *jwt.JSONWebToken, key any) (string, error) {
	var claims struct {
		Dept string `json:"dept"`
	}
	err := token.Claims(key, &claims)
	other := map[string]any{"a": "b"}
	return claims.Dept + other["a"].(string), err
}
