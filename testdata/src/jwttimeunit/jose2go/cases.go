// SPDX-License-Identifier: Apache-2.0

// Package jose2go dates letters of jose2go.
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

func seconds(key []byte) (string, error) {
	return sign(key, map[string]any{"exp": time.Now().Add(24 * time.Hour).Unix()})
}

func instant(key []byte) (string, error) {
	return sign(key, map[string]any{
		"exp": time.Now().Add(time.Hour), // want `exp gets a time.Time.*\(jwttimeunit\)`
	})
}

func millis(key []byte) (string, error) {
	return sign(key, map[string]any{
		"exp": time.Now().Add(time.Hour).UnixMilli(), // want `exp gets milliseconds.*\(jwttimeunit\)`
	})
}
