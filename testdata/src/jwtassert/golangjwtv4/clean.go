// SPDX-License-Identifier: Apache-2.0

package golangjwtv4

import (
	"encoding/json"

	"github.com/golang-jwt/jwt/v4"
)

func number(raw string) (int64, error) {
	token, err := jwt.NewParser(jwt.WithJSONNumber()).Parse(raw, keyfunc)
	if err != nil {
		return 0, err
	}
	claims, ok := token.Claims.(jwt.MapClaims)
	if !ok {
		return 0, nil
	}
	if n, ok := claims["id"].(json.Number); ok {
		return n.Int64()
	}
	return 0, nil
}
