// SPDX-License-Identifier: Apache-2.0

// Package cached lets caches keep its token responses.
package cached

import (
	"encoding/json"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

func token(w http.ResponseWriter, key []byte) {
	s, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: "ann"}).SignedString(key)
	if err != nil {
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "private")
	_ = json.NewEncoder(w).Encode(map[string]any{"access_token": s, "token_type": "Bearer", "expires_in": 300}) // want `json.Encoder.Encode sends a token response without Cache-Control: no-store \[caches keep it`
}

var _ = token
