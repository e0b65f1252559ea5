// SPDX-License-Identifier: Apache-2.0

// Package jwxv4 reads claims of jwx v4 that were verified, and that were not.
package jwxv4

import (
	"encoding/json"
	"net/http"

	"github.com/lestrrat-go/jwx/v4/jwa"
	"github.com/lestrrat-go/jwx/v4/jws"
	"github.com/lestrrat-go/jwx/v4/jwt"
)

type pier struct{ key []byte }

func (p *pier) trusting(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseInsecure([]byte(r.Header.Get("X-Berth"))) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	role, err := jwt.Get[string](tok, "role")
	if err != nil || role != "captain" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (p *pier) switchedOff(r *http.Request) (jwt.Token, error) {
	return jwt.ParseRequest(r, jwt.WithVerify(false), jwt.WithKey(jwa.HS256(), p.key)) // want `without verifying .*\(jwtunverified\)`
}

func (p *pier) asking(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseRequest(r, jwt.WithKey(jwa.HS256(), p.key), jwt.WithHeaderKey("X-Berth"))
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	role, err := jwt.Get[string](tok, "role")
	if err != nil || role != "captain" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

type cargo struct {
	Owner   string `json:"owner"`
	Cleared bool   `json:"cleared"`
}

func (p *pier) unload(w http.ResponseWriter, r *http.Request) {
	msg, err := jws.Parse([]byte(r.Header.Get("X-Cargo")))
	if err != nil {
		http.Error(w, "bad", http.StatusBadRequest)
		return
	}
	var c cargo
	if err := json.Unmarshal(msg.Payload(), &c); err != nil || !c.Cleared { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (p *pier) unloadCleared(w http.ResponseWriter, r *http.Request) {
	payload, err := jws.Verify([]byte(r.Header.Get("X-Cargo")), jws.WithKey(jwa.HS256(), p.key))
	if err != nil {
		http.Error(w, "bad", http.StatusBadRequest)
		return
	}
	var c cargo
	if err := json.Unmarshal(payload, &c); err != nil || !c.Cleared {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
