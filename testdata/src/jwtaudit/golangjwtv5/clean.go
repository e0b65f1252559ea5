// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"log/slog"

	"github.com/golang-jwt/jwt/v5"
)

func logged(raw string, keyfunc jwt.Keyfunc) error {
	_, err := jwt.Parse(raw, keyfunc)
	if err != nil {
		slog.Warn("token refused", "reason", err)
	}
	return err
}

func login(id string, key []byte) string {
	raw, err := issue(id, key)
	if err == nil {
		slog.Info("token issued", "sub", id)
	}
	return raw
}

func issue(id string, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: id}).SignedString(key)
}

type auditor struct{}

func (auditor) Record(string) {}

func recorded(id string, key []byte, a auditor) (string, error) {
	a.record(id)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: id}).SignedString(key)
}

func (auditor) record(string) {}
