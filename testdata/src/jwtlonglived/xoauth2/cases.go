// SPDX-License-Identifier: Apache-2.0

// Package xoauth2 says how long assertions of x/oauth2 are good.
package xoauth2

import (
	"crypto/rsa"
	"time"

	"golang.org/x/oauth2/jws"
)

func hour(key *rsa.PrivateKey, iss string) (string, error) {
	now := time.Now()
	return jws.Encode(&jws.Header{Algorithm: "RS256", Typ: "JWT"}, &jws.ClaimSet{Iss: iss, Iat: now.Unix(), Exp: now.Add(time.Hour).Unix()}, key)
}

func month(key *rsa.PrivateKey, iss string) (string, error) {
	now := time.Now()
	return jws.Encode(&jws.Header{Algorithm: "RS256", Typ: "JWT"}, &jws.ClaimSet{
		Iss: iss,
		Exp: now.Add(30 * 24 * time.Hour).Unix(), // want `30 days.*\(jwtlonglived\)`
	}, key)
}
