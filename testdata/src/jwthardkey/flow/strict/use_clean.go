// SPDX-License-Identifier: Apache-2.0

package strict

import "github.com/golang-jwt/jwt/v5"

// Issue signs with a secret that is no placeholder any more.
func Issue(claims jwt.Claims) (string, error) {
	c, err := Load()
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(c.Secret))
}
