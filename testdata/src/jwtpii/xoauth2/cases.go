// SPDX-License-Identifier: Apache-2.0

// Package xoauth2 puts people into assertions of x/oauth2/jws, or does not.
package xoauth2

import (
	"crypto/rsa"

	"golang.org/x/oauth2/jws"
)

type clerk struct{ ID, Phone string }

type desk struct{ key *rsa.PrivateKey }

func (d *desk) sign(c *jws.ClaimSet) (string, error) {
	return jws.Encode(&jws.Header{Algorithm: "RS256", Typ: "JWT"}, c, d.key)
}

func (d *desk) called(c clerk) (string, error) {
	return d.sign(&jws.ClaimSet{
		Iss: "desk",
		Sub: c.ID,
		PrivateClaims: map[string]interface{}{
			"phone_number": c.Phone, // want `phone_number.*contact.*\(jwtpii\)`
		},
	})
}

func (d *desk) numbered(c clerk) (string, error) {
	return d.sign(&jws.ClaimSet{Iss: "desk", Sub: c.ID, PrivateClaims: map[string]interface{}{"floor": 2}})
}
