// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 shows which uses of unverified claims of jwx v1 are reported, in bad.go,
// and which are not, here.
package jwxv1

import (
	"net/http"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwk"
	"github.com/lestrrat-go/jwx/jwt"
)

func keyed(w http.ResponseWriter, r *http.Request, key []byte) {
	tok, err := jwt.ParseString(r.Header.Get("X-Token"), jwt.WithVerify(jwa.HS256, key))
	if err != nil {
		return
	}
	if role, _ := tok.Get("role"); role == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}

func keySet(w http.ResponseWriter, r *http.Request, set jwk.Set) {
	opts := []jwt.ParseOption{jwt.WithValidate(true), jwt.WithKeySet(set)}
	tok, err := jwt.ParseString(r.Header.Get("X-Token"), opts...)
	if err != nil {
		return
	}
	if tok.Subject() == "root" {
		w.WriteHeader(http.StatusNoContent)
	}
}

type gate struct{ opts []jwt.ParseOption }

// The options are somebody else's: they may bring a key.
func (g *gate) handed(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseString(r.Header.Get("X-Token"), g.opts...)
	if err != nil {
		return
	}
	if tok.Subject() == "root" {
		w.WriteHeader(http.StatusNoContent)
	}
}
