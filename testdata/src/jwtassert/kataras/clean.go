// SPDX-License-Identifier: Apache-2.0

package kataras

import "github.com/kataras/jwt"

func sign(key []byte) ([]byte, error) {
	claims := jwt.Map{"role": "user"}
	if claims["role"].(string) == "" {
		return nil, nil
	}
	return jwt.Sign(jwt.HS256, key, claims)
}
