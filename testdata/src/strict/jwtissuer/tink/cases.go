// SPDX-License-Identifier: Apache-2.0

// Package tink has validators of Tink.
package tink

import (
	"github.com/tink-crypto/tink-go/v2/jwt"
)

func anybody(mac jwt.MAC, raw string) (string, error) {
	valid, err := jwt.NewValidator(&jwt.ValidatorOpts{IgnoreIssuer: true}) // want `jwt.ValidatorOpts.IgnoreIssuer has no issuer compared`
	if err != nil {
		return "", err
	}
	tok, err := mac.VerifyMACAndDecode(raw, valid)
	if err != nil {
		return "", err
	}
	return tok.Subject()
}

func compared(mac jwt.MAC, raw, want string) (string, error) {
	valid, err := jwt.NewValidator(&jwt.ValidatorOpts{ExpectedIssuer: &want})
	if err != nil {
		return "", err
	}
	tok, err := mac.VerifyMACAndDecode(raw, valid)
	if err != nil {
		return "", err
	}
	return tok.Subject()
}
