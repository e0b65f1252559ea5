// SPDX-License-Identifier: Apache-2.0

// Package gbrlsnchs reads again what was verified.
package gbrlsnchs

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/gbrlsnchs/jwt/v3"
)

type parlour struct{ mac *jwt.HMACSHA }

func (p *parlour) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	token := bearer(r)
	var claims jwt.Payload
	_, err := jwt.Verify([]byte(token), p.mac, &claims)
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	guest, err2 := number(token)
	if err2 != nil || guest == 0 {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.Write([]byte("table for " + "x"))
}

func bearer(r *http.Request) string {
	parts := strings.Split(r.Header.Get("Authorization"), "Bearer")
	if len(parts) == 2 {
		return strings.TrimSpace(parts[1])
	}
	return ""
}

func number(token string) (int, error) {
	parts := strings.Split(token, ".")
	text, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return 0, err
	}
	var fields map[string]interface{}
	if err := json.Unmarshal(text, &fields); err != nil {
		return 0, err
	}
	guest, ok := fields["guest"].(float64)
	if !ok {
		return 0, errors.New("no guest")
	}
	return int(guest), nil
}

// Another token than the one that was verified.
func (p *parlour) other(w http.ResponseWriter, r *http.Request) {
	var claims jwt.Payload
	if _, err := jwt.Verify([]byte(bearer(r)), p.mac, &claims); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	guest, err := number(r.FormValue("guest")) // want `without verifying .*\(jwtunverified\)`
	if err != nil || guest == 0 {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.Write([]byte("table"))
}
