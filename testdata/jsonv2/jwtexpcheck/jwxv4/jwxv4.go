// SPDX-License-Identifier: Apache-2.0

// Package jwxv4 lets people in with jwx v4: some whose time is over, some not.
package jwxv4

import (
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"github.com/lestrrat-go/jwx/v4/jwa"
	"github.com/lestrrat-go/jwx/v4/jws"
	"github.com/lestrrat-go/jwx/v4/jwt"
)

var key []byte

func anyTime(w http.ResponseWriter, r *http.Request) {
	_, err := jwt.ParseRequest(r, jwt.WithKey(jwa.HS256(), key), jwt.WithValidate(false)) // want `exp.*\(jwtexpcheck\)`
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func inTime(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseRequest(r, jwt.WithKey(jwa.HS256(), key), jwt.WithValidate(false))
	if err != nil || jwt.Validate(tok) != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

type pass struct {
	Floor int   `json:"floor"`
	Exp   int64 `json:"exp"`
}

func floor(raw []byte) (int, error) {
	payload, err := jws.Verify(raw, jws.WithKey(jwa.HS256(), key)) // want `exp.*\(jwtexpcheck\)`
	if err != nil {
		return 0, err
	}
	var p pass
	if err := json.Unmarshal(payload, &p); err != nil || p.Floor > 9 {
		return 0, errors.New("no floor")
	}
	return p.Floor, nil
}

func floorInTime(raw []byte) (int, error) {
	payload, err := jws.Verify(raw, jws.WithKey(jwa.HS256(), key))
	if err != nil {
		return 0, err
	}
	var p pass
	if err := json.Unmarshal(payload, &p); err != nil || p.Exp < time.Now().Unix() {
		return 0, errors.New("no floor")
	}
	return p.Floor, nil
}
