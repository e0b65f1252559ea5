// SPDX-License-Identifier: Apache-2.0

// Package auth0v3 shows validators of auth0 v3 with none for an algorithm, and with a real one.
package auth0v3

import (
	"context"
	"net/http"

	jwtmiddleware "github.com/auth0/go-jwt-middleware/v3"
	"github.com/auth0/go-jwt-middleware/v3/validator"
)

type keyFunc = func(context.Context) (any, error)

func lax(key keyFunc) (*validator.Validator, error) {
	return validator.New(
		validator.WithKeyFunc(key),
		validator.WithAlgorithms([]validator.SignatureAlgorithm{validator.RS256, "none"}), // want `accepts tokens without a signature .*\(jwtnone\)`
		validator.WithIssuer("https://id.example.com/"),
		validator.WithAudience("api"),
	)
}

func strict(key keyFunc, next http.Handler) (http.Handler, error) {
	v, err := validator.New(
		validator.WithKeyFunc(key),
		validator.WithAlgorithm(validator.ES256),
		validator.WithIssuer("https://id.example.com/"),
		validator.WithAudience("api"),
	)
	if err != nil {
		return nil, err
	}
	m, err := jwtmiddleware.New(jwtmiddleware.WithValidator(v))
	if err != nil {
		return nil, err
	}
	return m.CheckJWT(next), nil
}
