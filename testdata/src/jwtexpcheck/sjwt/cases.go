// SPDX-License-Identifier: Apache-2.0

// Package sjwt opens a gate with brianvoe/sjwt, whose Verify looks at the signature alone.
package sjwt

import (
	"net/http"

	"github.com/brianvoe/sjwt"
)

type gate struct{ secret []byte }

func (g *gate) open(w http.ResponseWriter, r *http.Request) {
	token := r.Header.Get("X-Pass")
	if !sjwt.Verify(token, g.secret) { // want `sjwt.Verify leaves exp alone, and nothing checks it afterwards`
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	claims, err := sjwt.Parse(token)
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	sub, _ := claims.GetSubject()
	_, _ = w.Write([]byte(sub))
}

func (g *gate) openInTime(w http.ResponseWriter, r *http.Request) {
	token := r.Header.Get("X-Pass")
	if !sjwt.Verify(token, g.secret) {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	claims, err := sjwt.Parse(token)
	if err != nil || claims.Validate() != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	sub, _ := claims.GetSubject()
	_, _ = w.Write([]byte(sub))
}
