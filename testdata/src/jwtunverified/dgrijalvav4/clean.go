// SPDX-License-Identifier: Apache-2.0

package dgrijalvav4

import (
	"errors"

	"github.com/dgrijalva/jwt-go/v4"
)

func byIssuer(raw string, keys map[string]interface{}) (*jwt.Token, error) {
	var claims jwt.StandardClaims
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &claims); err != nil {
		return nil, err
	}
	key, ok := keys[claims.Issuer]
	if !ok {
		return nil, errors.New("unknown issuer")
	}
	return jwt.Parse(raw, jwt.KnownKeyfunc(jwt.SigningMethodRS256, key), jwt.WithAudience("accounts"))
}
