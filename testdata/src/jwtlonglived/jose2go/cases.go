// SPDX-License-Identifier: Apache-2.0

// Package jose2go says how long letters of jose2go are good.
package jose2go

import (
	"encoding/json"
	"time"

	jose "github.com/dvsekhvalnov/jose2go"
)

func sign(key []byte, claims map[string]any) (string, error) {
	payload, err := json.Marshal(claims)
	if err != nil {
		return "", err
	}
	return jose.Sign(string(payload), jose.HS256, key)
}

func aDay(key []byte) (string, error) {
	return sign(key, map[string]any{"exp": time.Now().Add(24 * time.Hour).Unix()})
}

func aYear(key []byte) (string, error) {
	return sign(key, map[string]any{
		"exp": time.Now().Add(365 * 24 * time.Hour).Unix(), // want `365 days.*\(jwtlonglived\)`
	})
}
