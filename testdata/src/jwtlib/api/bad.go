// SPDX-License-Identifier: Apache-2.0

// Package api shows types of a dead library to others: it has to change with them.
package api

import (
	"github.com/dgrijalva/jwt-go" // want `github.com/dgrijalva/jwt-go is archived`
	v4 "github.com/golang-jwt/jwt/v4"
)

// Method is what tokens are signed with.
func Method() *jwt.SigningMethodHMAC { return jwt.SigningMethodHS256 }

var other = v4.SigningMethodHS256
