// SPDX-License-Identifier: Apache-2.0

// Package tink says how long passes of Tink are good.
package tink

import (
	"time"

	"github.com/tink-crypto/tink-go/v2/jwt"
)

func hour(mac jwt.MAC) (string, error) {
	end := time.Now().Add(time.Hour)
	raw, err := jwt.NewRawJWT(&jwt.RawJWTOptions{ExpiresAt: &end})
	if err != nil {
		return "", err
	}
	return mac.ComputeMACAndEncode(raw)
}

func month(mac jwt.MAC) (string, error) {
	end := time.Now().Add(30 * 24 * time.Hour) // want `30 days.*\(jwtlonglived\)`
	raw, err := jwt.NewRawJWT(&jwt.RawJWTOptions{ExpiresAt: &end})
	if err != nil {
		return "", err
	}
	return mac.ComputeMACAndEncode(raw)
}
