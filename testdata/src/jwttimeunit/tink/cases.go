// SPDX-License-Identifier: Apache-2.0

// Package tink dates passes of Tink, which takes times.
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

func over(mac jwt.MAC) (string, error) {
	end := time.Now()
	raw, err := jwt.NewRawJWT(&jwt.RawJWTOptions{ExpiresAt: &end}) // want `exp gets the current time.*\(jwttimeunit\)`
	if err != nil {
		return "", err
	}
	return mac.ComputeMACAndEncode(raw)
}
