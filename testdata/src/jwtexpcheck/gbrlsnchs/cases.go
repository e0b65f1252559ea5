// SPDX-License-Identifier: Apache-2.0

// Package gbrlsnchs opens a gate with gbrlsnchs/jwt, which asks for the time only when told to.
package gbrlsnchs

import (
	"net/http"
	"time"

	"github.com/gbrlsnchs/jwt/v3"
)

type customPayload struct {
	jwt.Payload
	Foo string `json:"foo,omitempty"`
}

type gate struct{ hs *jwt.HMACSHA }

func (g *gate) open(w http.ResponseWriter, r *http.Request) {
	var pl customPayload
	_, err := jwt.Verify([]byte(r.Header.Get("X-Pass")), g.hs, &pl) // want `jwt.Verify leaves exp alone, and nothing checks it afterwards`
	if err != nil || pl.Foo != "foo" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (g *gate) openInTime(w http.ResponseWriter, r *http.Request) {
	var pl customPayload
	now := time.Now()
	validate := jwt.ValidatePayload(&pl.Payload, jwt.ExpirationTimeValidator(now), jwt.IssuedAtValidator(now))
	_, err := jwt.Verify([]byte(r.Header.Get("X-Pass")), g.hs, &pl, validate)
	if err != nil || pl.Foo != "foo" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
