// SPDX-License-Identifier: Apache-2.0

// Package xoauth2 dates assertions of x/oauth2.
package xoauth2

import (
	"crypto/rsa"
	"time"

	"golang.org/x/oauth2/jws"
)

func seconds(key *rsa.PrivateKey) (string, error) {
	return jws.Encode(&jws.Header{Algorithm: "RS256"}, &jws.ClaimSet{Iat: time.Now().Unix(), Exp: time.Now().Add(time.Hour).Unix()}, key)
}

func millis(key *rsa.PrivateKey) (string, error) {
	return jws.Encode(&jws.Header{Algorithm: "RS256"}, &jws.ClaimSet{
		Exp: time.Now().Add(time.Hour).UnixMilli(), // want `exp gets milliseconds.*\(jwttimeunit\)`
	}, key)
}
