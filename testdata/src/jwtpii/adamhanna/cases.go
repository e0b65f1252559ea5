// SPDX-License-Identifier: Apache-2.0

// Package adamhanna puts people into claims of adam-hanna/jwt-auth, or does not.
package adamhanna

import (
	"net/http"

	"github.com/adam-hanna/jwt-auth/jwt"
)

type member struct{ Number, Email string }

type club struct{ auth *jwt.Auth }

func (c *club) addressed(w http.ResponseWriter, m member) error {
	claims := jwt.ClaimsType{}
	claims.CustomClaims = make(map[string]any)
	claims.CustomClaims["number"] = m.Number
	claims.CustomClaims["email"] = m.Email // want `email.*contact.*\(jwtpii\)`
	return c.auth.IssueNewTokens(w, &claims)
}

func (c *club) numbered(w http.ResponseWriter, m member) error {
	claims := jwt.ClaimsType{}
	claims.CustomClaims = make(map[string]any)
	claims.CustomClaims["number"] = m.Number
	return c.auth.IssueNewTokens(w, &claims)
}
