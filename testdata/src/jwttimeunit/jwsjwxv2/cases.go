// SPDX-License-Identifier: Apache-2.0

// Package jwsjwxv2 dates messages of jwx.
package jwsjwxv2

import (
	"encoding/json"
	"time"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jws"
)

func sign(key []byte, claims map[string]any) ([]byte, error) {
	payload, err := json.Marshal(claims)
	if err != nil {
		return nil, err
	}
	return jws.Sign(payload, jws.WithKey(jwa.HS256, key))
}

func hour(key []byte) ([]byte, error) {
	return sign(key, map[string]any{"exp": time.Now().Add(time.Hour).Unix()})
}

func millis(key []byte) ([]byte, error) {
	return sign(key, map[string]any{
		"exp": time.Now().Add(time.Hour).UnixMilli(), // want `exp gets milliseconds.*\(jwttimeunit\)`
	})
}
