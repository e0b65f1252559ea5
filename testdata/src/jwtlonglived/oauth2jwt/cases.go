// SPDX-License-Identifier: Apache-2.0

// Package oauth2jwt says how long assertions of a service account are good.
package oauth2jwt

import (
	"time"

	"golang.org/x/oauth2/jwt"
)

func hour(pem []byte) *jwt.Config {
	return &jwt.Config{Email: "robot@example.com", PrivateKey: pem, Expires: time.Hour}
}

func month(pem []byte) *jwt.Config {
	return &jwt.Config{
		Email:      "robot@example.com",
		PrivateKey: pem,
		Expires:    30 * 24 * time.Hour, // want `30 days.*\(jwtlonglived\)`
	}
}
