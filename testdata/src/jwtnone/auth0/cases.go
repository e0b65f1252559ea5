// SPDX-License-Identifier: Apache-2.0

// Package auth0 shows validators of auth0 v2 with none for an algorithm, and with a real one.
package auth0

import (
	"context"
	"crypto/rsa"
	"net/http"

	jwtmiddleware "github.com/auth0/go-jwt-middleware/v2"
	"github.com/auth0/go-jwt-middleware/v2/validator"
)

type api struct {
	issuer, audience string
	key              *rsa.PublicKey
}

func (a *api) keyFunc(context.Context) (interface{}, error) { return a.key, nil }

func (a *api) lax() (*validator.Validator, error) {
	return validator.New(a.keyFunc, validator.SignatureAlgorithm("none"), a.issuer, []string{a.audience}) // want `without a signature .*\(jwtnone\)`
}

func (a *api) strict(next http.Handler) (http.Handler, error) {
	v, err := validator.New(a.keyFunc, validator.RS256, a.issuer, []string{a.audience})
	if err != nil {
		return nil, err
	}
	return jwtmiddleware.New(v.ValidateToken).CheckJWT(next), nil
}
