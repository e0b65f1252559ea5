// SPDX-License-Identifier: Apache-2.0

// Package vault has a key service sign claims.
package vault

import (
	"encoding/json"

	"github.com/golang-jwt/jwt/v5"
)

// Backend is the key service.
type Backend interface {
	Do(path string, body []byte) (string, error)
}

// Signer signs by it.
type Signer struct{ Backend Backend }

// Seal has the key service sign claims.
//
//jwtvet:model issue claims=p0 token=r0 err=r1
func (s *Signer) Seal(claims jwt.MapClaims) (string, error) {
	body, err := json.Marshal(claims)
	if err != nil {
		return "", err
	}
	return s.Backend.Do("seal", body)
}
