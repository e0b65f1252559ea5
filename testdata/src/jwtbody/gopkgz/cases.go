// SPDX-License-Identifier: Apache-2.0

// Package gopkgz answers with tokens of go-pkgz/auth.
package gopkgz

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/go-pkgz/auth/v2/token"
	"github.com/golang-jwt/jwt/v5"
)

type login struct{ svc *token.Service }

func claims() token.Claims {
	return token.Claims{RegisteredClaims: jwt.RegisteredClaims{
		Audience:  jwt.ClaimStrings{"site"},
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(15 * time.Minute)),
	}}
}

func (l *login) shown(w http.ResponseWriter, r *http.Request) {
	tok, err := l.svc.Token(claims())
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"jwt": tok}) // want `token.*JSON.*\(jwtbody\)`
}

// Set puts it into a cookie.
func (l *login) kept(w http.ResponseWriter, r *http.Request) {
	set, err := l.svc.Set(w, claims())
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(set.User)
}
