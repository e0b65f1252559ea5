// SPDX-License-Identifier: Apache-2.0

// Package cristalhqv3 reads claims of cristalhq/jwt v3 that were verified, and that were not.
package cristalhqv3

import (
	"encoding/json"
	"net/http"

	"github.com/cristalhq/jwt/v3"
)

type ticket struct {
	Admin bool `json:"admin"`
}

// Parse verifies in v4 and v5, not in v3.
func trusting(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseString(r.Header.Get("X-Ticket")) // want `reads without verifying the token.*\(jwtunverified\)`
	if err != nil {
		return
	}
	var t ticket
	if json.Unmarshal(tok.RawClaims(), &t) == nil && t.Admin {
		w.WriteHeader(http.StatusNoContent)
	}
}

func asking(w http.ResponseWriter, r *http.Request, v jwt.Verifier) {
	tok, err := jwt.ParseAndVerifyString(r.Header.Get("X-Ticket"), v)
	if err != nil {
		return
	}
	var t ticket
	if json.Unmarshal(tok.RawClaims(), &t) == nil && t.Admin {
		w.WriteHeader(http.StatusNoContent)
	}
}
