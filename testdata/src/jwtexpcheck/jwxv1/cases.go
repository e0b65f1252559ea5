// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 opens a gate with jwx v1, which looks at exp only when told to.
package jwxv1

import (
	"net/http"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwt"
)

type gate struct{ key []byte }

func (g *gate) open(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseRequest(r, jwt.WithVerify(jwa.HS256, g.key)) // want `jwt.ParseRequest leaves exp alone, and nothing checks it afterwards`
	if err != nil || tok.Issuer() != "gate" {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte(tok.Subject()))
}

func (g *gate) openInTime(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseRequest(r, jwt.WithVerify(jwa.HS256, g.key), jwt.WithValidate(true), jwt.WithIssuer("gate"))
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte(tok.Subject()))
}

func (g *gate) openAndLook(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseRequest(r, jwt.WithVerify(jwa.HS256, g.key))
	if err != nil || jwt.Validate(tok, jwt.WithIssuer("gate")) != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte(tok.Subject()))
}
