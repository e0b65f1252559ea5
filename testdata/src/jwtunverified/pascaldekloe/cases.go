// SPDX-License-Identifier: Apache-2.0

// Package pascaldekloe reads claims of pascaldekloe/jwt that were verified, and that were not.
package pascaldekloe

import (
	"net/http"

	"github.com/pascaldekloe/jwt"
)

func trusting(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.ParseWithoutCheck([]byte(r.Header.Get("X-Ticket"))) // want `reads without verifying the token.*\(jwtunverified\)`
	if err != nil {
		return
	}
	if claims.Subject == "root" {
		w.WriteHeader(http.StatusNoContent)
	}
}

func asking(w http.ResponseWriter, r *http.Request, key []byte) {
	claims, err := jwt.HMACCheck([]byte(r.Header.Get("X-Ticket")), key)
	if err != nil {
		return
	}
	if claims.Subject == "root" {
		w.WriteHeader(http.StatusNoContent)
	}
}
