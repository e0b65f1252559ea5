// SPDX-License-Identifier: Apache-2.0

// Package hashicap shows validators of hashicorp/cap with none on the list of algorithms, and without.
package hashicap

import (
	"context"

	"github.com/hashicorp/cap/jwt"
)

type backend struct {
	validator *jwt.Validator
	expected  jwt.Expected
}

func lax(keys jwt.KeySet, issuer string) (*backend, error) {
	v, err := jwt.NewValidator(keys)
	if err != nil {
		return nil, err
	}
	return &backend{validator: v, expected: jwt.Expected{
		Issuer:            issuer,
		SigningAlgorithms: []jwt.Alg{jwt.RS256, jwt.Alg("none")}, // want `accepts tokens without a signature .*\(jwtnone\)`
	}}, nil
}

func (b *backend) login(ctx context.Context, raw string) (map[string]interface{}, error) {
	return b.validator.Validate(ctx, raw, b.expected)
}

func strict(ctx context.Context, v *jwt.Validator, raw, issuer string) (map[string]interface{}, error) {
	return v.Validate(ctx, raw, jwt.Expected{Issuer: issuer, Audiences: []string{"vault"}, SigningAlgorithms: []jwt.Alg{jwt.ES256}})
}
