// SPDX-License-Identifier: Apache-2.0

// Package robbert229 ignores what robbert229/jwt says of a token, and does not.
package robbert229

import (
	"fmt"
	"net/http"

	"github.com/robbert229/jwt"
)

type gate struct{ secret string }

// The claims come back beside the error.
func (g *gate) ignored(w http.ResponseWriter, r *http.Request) {
	alg := jwt.HmacSha256(g.secret)
	claims, _ := alg.DecodeAndValidate(r.Header.Get("X-Pass")) // want `.*\(jwtverdict\)`
	role, err := claims.Get("role")
	if err != nil {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	_, _ = fmt.Fprint(w, role)
}

func (g *gate) heeded(w http.ResponseWriter, r *http.Request) {
	alg := jwt.HmacSha256(g.secret)
	claims, err := alg.DecodeAndValidate(r.Header.Get("X-Pass"))
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	role, err := claims.Get("role")
	if err != nil {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	_, _ = fmt.Fprint(w, role)
}
