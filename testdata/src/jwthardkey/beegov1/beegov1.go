// SPDX-License-Identifier: Apache-2.0

// Package beegov1 reads the key from the settings of beego v1.
package beegov1

import (
	"github.com/astaxie/beego"
	"github.com/golang-jwt/jwt/v5"
)

func sign(claims jwt.Claims) (string, error) {
	key := beego.AppConfig.DefaultString("jwt::secret", "the-settings-of-the-program-have-a-default") // want `built-in default key becomes the key of jwt.Token.SignedString`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func given(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(beego.AppConfig.String("jwt::secret")))
}
