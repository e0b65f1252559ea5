// SPDX-License-Identifier: Apache-2.0

// Package tink signs passes of Tink with and without an end.
package tink

import (
	"time"

	"github.com/tink-crypto/tink-go/v2/jwt"
)

func endless(mac jwt.MAC, sub string) (string, error) {
	opts := &jwt.RawJWTOptions{Subject: &sub, WithoutExpiration: true} // want `without exp.*\(jwtnoexp\)`
	raw, err := jwt.NewRawJWT(opts)
	if err != nil {
		return "", err
	}
	return mac.ComputeMACAndEncode(raw)
}

func ending(mac jwt.MAC, sub string) (string, error) {
	end := time.Now().Add(time.Hour)
	opts := &jwt.RawJWTOptions{Subject: &sub, ExpiresAt: &end}
	raw, err := jwt.NewRawJWT(opts)
	if err != nil {
		return "", err
	}
	return mac.ComputeMACAndEncode(raw)
}
