// SPDX-License-Identifier: Apache-2.0

// Package respond writes answers.
package respond

import (
	"encoding/json"
	"net/http"
)

// JSON writes v as JSON.
func JSON(w http.ResponseWriter, code int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(v)
}

// Envelope is what every answer looks like.
type Envelope struct {
	OK    bool   `json:"ok"`
	Data  any    `json:"data,omitempty"`
	Error string `json:"error,omitempty"`
}

// Data writes v in an envelope.
func Data(w http.ResponseWriter, v any) {
	JSON(w, http.StatusOK, Envelope{OK: true, Data: v})
}

// Log takes a value and sends it nowhere.
func Log(code int, v any) {}
