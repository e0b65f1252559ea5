// SPDX-License-Identifier: Apache-2.0

// Package till puts tokens into the sessions of a guarded store that another package makes.
package till

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtcookie/gorillasessions/safe"
)

// Login signs a token.
func Login(w http.ResponseWriter, r *http.Request, key []byte) error {
	tok, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: "ann"}).SignedString(key)
	if err != nil {
		return err
	}
	s, err := safe.Sessions.Get(r, "session")
	if err != nil {
		return err
	}
	s.Values["jwt"] = tok
	return s.Save(r, w)
}
