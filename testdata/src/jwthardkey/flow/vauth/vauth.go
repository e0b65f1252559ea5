// SPDX-License-Identifier: Apache-2.0

// Package vauth signs with settings that other packages give defaults.
package vauth

import (
	"github.com/golang-jwt/jwt/v5"
	"github.com/spf13/viper"

	"example.com/jwtvet/jwthardkey/flow/vconf"
)

// IssueBelow signs with a setting of which a package below declares the default.
func IssueBelow(claims jwt.Claims) (string, error) {
	vconf.Setup()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(viper.GetString("below.jwt_secret"))) // want `built-in default key at vconf/vconf.go:\d+ becomes the key of .*\(jwthardkey\)`
}

// IssueAbove signs with a setting of which a package above declares the default.
func IssueAbove(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(viper.GetString("above.jwt_secret")))
}

// IssueRequired signs with a setting that has no default.
func IssueRequired(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(viper.GetString("required.jwt_secret")))
}
