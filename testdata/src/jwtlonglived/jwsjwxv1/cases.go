// SPDX-License-Identifier: Apache-2.0

// Package jwsjwxv1 says how long messages of jwx are good.
package jwsjwxv1

import (
	"encoding/json"
	"time"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jws"
)

func sign(key []byte, claims map[string]any) ([]byte, error) {
	payload, err := json.Marshal(claims)
	if err != nil {
		return nil, err
	}
	return jws.Sign(payload, jwa.HS256, key)
}

func hour(key []byte) ([]byte, error) {
	return sign(key, map[string]any{"exp": time.Now().Add(time.Hour).Unix()})
}

func month(key []byte) ([]byte, error) {
	return sign(key, map[string]any{
		"exp": time.Now().Add(30 * 24 * time.Hour).Unix(), // want `30 days.*\(jwtlonglived\)`
	})
}
