// SPDX-License-Identifier: Apache-2.0

// Package gopkgz accepts tokens of go-pkgz/auth.
package gopkgz

import (
	"errors"

	"github.com/go-pkgz/auth/v2/token"
)

func anybody(secret token.Secret, raw string) (string, error) {
	claims, err := token.NewService(token.Opts{SecretReader: secret}).Parse(raw) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func compared(secret token.Secret, raw string) (string, error) {
	claims, err := token.NewService(token.Opts{SecretReader: secret}).Parse(raw)
	if err != nil {
		return "", err
	}
	if len(claims.Audience) != 1 || claims.Audience[0] != "orders" {
		return "", errors.New("wrong audience")
	}
	return claims.Subject, nil
}
