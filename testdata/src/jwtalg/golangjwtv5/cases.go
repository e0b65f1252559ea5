// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/rsa"

	"github.com/golang-jwt/jwt/v5"
)

// ring holds one key, and the name of what it is for.
type ring struct {
	family string
	key    any
}

func secretRing(secret []byte) *ring { return &ring{"hmac", secret} }

func publicRing(key *rsa.PublicKey) *ring { return &ring{"rsa", key} }

// Each family that the setting can name has its test; there is no other.
func (r *ring) tested(t *jwt.Token) (any, error) {
	switch r.family {
	case "hmac":
		if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, errMethod
		}
	case "rsa":
		if _, ok := t.Method.(*jwt.SigningMethodRSA); !ok {
			return nil, errMethod
		}
	}
	return r.key, nil
}

func (r *ring) admit(raw string) (*jwt.Token, error) { return jwt.Parse(raw, r.tested) }

// One family has none.
func (r *ring) halfTested(t *jwt.Token) (any, error) {
	switch r.family {
	case "hmac":
		if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, errMethod
		}
	case "rsa":
		if t.Header["kid"] == nil {
			return nil, errMethod
		}
	}
	return r.key, nil
}

func (r *ring) admitHalf(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, r.halfTested) // want `uses HMAC secrets and public keys alike`
}
