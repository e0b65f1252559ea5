// SPDX-License-Identifier: Apache-2.0

// Package authz decides by claims.
package authz

import (
	"errors"
	"slices"

	"github.com/lestrrat-go/jwx/v3/jwt"
)

// For wants the token to be for a service.
func For(tok jwt.Token, service string) error {
	aud, _ := tok.Audience()
	if !slices.Contains(aud, service) {
		return errors.New("for somebody else")
	}
	return nil
}

// Name looks at the subject alone.
func Name(tok jwt.Token) string {
	sub, _ := tok.Subject()
	return sub
}
