// SPDX-License-Identifier: Apache-2.0

// Package declared sends what a function returns of which a directive says that it issues tokens.
package declared

import (
	"encoding/json"
	"net/http"
	"time"

	"example.com/jwtvet/jwtbody/declared/vault"
	"github.com/golang-jwt/jwt/v5"
)

func sent(w http.ResponseWriter, s *vault.Signer) error {
	t, err := s.Seal(jwt.MapClaims{"sub": "u", "exp": time.Now().Add(time.Hour).Unix()})
	if err != nil {
		return err
	}
	return json.NewEncoder(w).Encode(map[string]string{"pass": t}) // want `sends a token in a JSON body.*\(jwtbody\)`
}

func done(w http.ResponseWriter, s *vault.Signer) error {
	_, err := s.Seal(jwt.MapClaims{"sub": "u", "exp": time.Now().Add(time.Hour).Unix()})
	if err != nil {
		return err
	}
	return json.NewEncoder(w).Encode(map[string]string{"pass": "made"})
}
