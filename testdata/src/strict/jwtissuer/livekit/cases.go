// SPDX-License-Identifier: Apache-2.0

// Package livekit accepts guests of livekit.
package livekit

import (
	"errors"

	"github.com/livekit/protocol/auth"
)

func anybody(raw, secret string) (string, error) {
	v, err := auth.ParseAPIToken(raw)
	if err != nil {
		return "", err
	}
	claims, _, err := v.Verify(secret) // want `nothing compares iss of what .*\(jwtissuer\)`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func compared(raw, secret string) (string, error) {
	v, err := auth.ParseAPIToken(raw)
	if err != nil {
		return "", err
	}
	claims, _, err := v.Verify(secret)
	if err != nil {
		return "", err
	}
	if claims.Issuer != "https://login.example.com" {
		return "", errors.New("wrong issuer")
	}
	return claims.Subject, nil
}
