// SPDX-License-Identifier: Apache-2.0

package nethttp

import (
	"encoding/json"
	"log/slog"
	"net/http"
)

// pair says how logs show it; encoding/json does not ask.
type pair struct {
	Access string `json:"access"`
	User   string `json:"user"`
}

// LogValue leaves the token out.
func (p pair) LogValue() slog.Value { return slog.StringValue(p.User) }

// String leaves the token out.
func (p pair) String() string { return p.User }

func (s *Server) pair(w http.ResponseWriter, _ *http.Request) {
	token, err := s.token("u1")
	if err != nil {
		http.Error(w, "server_error", http.StatusInternalServerError)
		return
	}
	slog.Info("login", "pair", pair{token, "u1"})
	_ = json.NewEncoder(w).Encode(&pair{token, "u1"}) // want `json.Encoder.Encode sends a token in a JSON body`
}

func (s *Server) user(w http.ResponseWriter, _ *http.Request) {
	token, err := s.token("u1")
	if err != nil {
		http.Error(w, "server_error", http.StatusInternalServerError)
		return
	}
	p := pair{token, "u1"}
	_ = json.NewEncoder(w).Encode(p.String())
}

var _ = []any{(*Server).pair, (*Server).user}
