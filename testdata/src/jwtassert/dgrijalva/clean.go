// SPDX-License-Identifier: Apache-2.0

package dgrijalva

import "github.com/dgrijalva/jwt-go"

func (s *server) checked(raw string) string {
	token, err := jwt.Parse(raw, s.key)
	if err != nil {
		return ""
	}
	claims := token.Claims.(jwt.MapClaims)
	id, ok := claims["id"].(string)
	if !ok {
		return ""
	}
	return id
}
