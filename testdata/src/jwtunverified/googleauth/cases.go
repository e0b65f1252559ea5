// SPDX-License-Identifier: Apache-2.0

// Package googleauth reads claims of Google's tokens that were verified, and that were not.
package googleauth

import (
	"encoding/json"
	"net/http"

	"cloud.google.com/go/auth/credentials/idtoken"
)

type job struct {
	validator *idtoken.Validator
	audience  string
}

func (j *job) trusting(w http.ResponseWriter, r *http.Request) {
	payload, err := idtoken.ParsePayload(r.Header.Get("X-Goog-Token")) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(payload.Subject)
}

func (j *job) asking(w http.ResponseWriter, r *http.Request) {
	payload, err := j.validator.Validate(r.Context(), r.Header.Get("X-Goog-Token"), j.audience)
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(payload.Subject)
}

// Who asks is only told which of its tokens it sent.
func (j *job) own(raw string) int64 {
	payload, err := idtoken.ParsePayload(raw)
	if err != nil {
		return 0
	}
	return payload.Expires
}
