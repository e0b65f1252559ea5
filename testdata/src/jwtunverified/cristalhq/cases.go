// SPDX-License-Identifier: Apache-2.0

// Package cristalhq reads claims of cristalhq/jwt that were verified, and that were not.
package cristalhq

import (
	"net/http"

	"github.com/cristalhq/jwt/v5"
)

type ticket struct {
	jwt.RegisteredClaims
	Admin bool `json:"admin"`
}

func trusting(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseNoVerify([]byte(r.Header.Get("X-Ticket"))) // want `reads without verifying the token.*\(jwtunverified\)`
	if err != nil {
		return
	}
	var t ticket
	if tok.DecodeClaims(&t) == nil && t.Admin {
		w.WriteHeader(http.StatusNoContent)
	}
}

func asking(w http.ResponseWriter, r *http.Request, v jwt.Verifier) {
	tok, err := jwt.Parse([]byte(r.Header.Get("X-Ticket")), v)
	if err != nil {
		return
	}
	var t ticket
	if tok.DecodeClaims(&t) == nil && t.Admin {
		w.WriteHeader(http.StatusNoContent)
	}
}

// desk verifies what it has parsed, unless its settings say otherwise.
type desk struct {
	verifier jwt.Verifier
	lenient  bool
}

func newDesk(v jwt.Verifier, lenient bool) *desk { return &desk{verifier: v, lenient: lenient} }

func (d *desk) lenientSubject(raw []byte) (string, error) {
	tok, err := jwt.ParseNoVerify(raw) // want `used where a setting says so.*\(jwtunverified\)`
	if err != nil {
		return "", err
	}
	if !d.lenient {
		if err := d.verifier.Verify(tok); err != nil {
			return "", err
		}
	}
	var t ticket
	err = tok.DecodeClaims(&t)
	return t.Subject, err
}

func (d *desk) subject(raw []byte) (string, error) {
	tok, err := jwt.ParseNoVerify(raw)
	if err != nil {
		return "", err
	}
	if err := d.verifier.Verify(tok); err != nil {
		return "", err
	}
	var t ticket
	err = tok.DecodeClaims(&t)
	return t.Subject, err
}
