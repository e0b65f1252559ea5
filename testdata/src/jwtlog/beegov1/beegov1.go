// SPDX-License-Identifier: Apache-2.0

// Package beegov1 logs with beego v1.
package beegov1

import (
	"crypto/rsa"

	"github.com/astaxie/beego"
	"github.com/astaxie/beego/logs"
	"github.com/golang-jwt/jwt/v5"
)

func sign(key *rsa.PrivateKey, claims jwt.Claims) (string, error) {
	t, err := jwt.NewWithClaims(jwt.SigningMethodRS256, claims).SignedString(key)
	if err != nil {
		logs.Error("cannot sign with", key, err) // want `key.*\(jwtlog\)`
		return "", err
	}
	beego.Debug("made", t) // want `token.*\(jwtlog\)`
	logs.Info("made a token of %d bytes", len(t))
	return t, nil
}
