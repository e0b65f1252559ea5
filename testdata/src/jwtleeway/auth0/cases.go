// SPDX-License-Identifier: Apache-2.0

// Package auth0 has validators of auth0 v2 with some skew.
package auth0

import (
	"context"
	"time"

	"github.com/auth0/go-jwt-middleware/v2/validator"
)

func day(key func(context.Context) (any, error)) (*validator.Validator, error) {
	return validator.New(key, validator.RS256, "https://id.example.com/", []string{"api"}, validator.WithAllowedClockSkew(24*time.Hour)) // want `grants 24h, more than.*\(jwtleeway\)`
}

func seconds(key func(context.Context) (any, error)) (*validator.Validator, error) {
	return validator.New(key, validator.RS256, "https://id.example.com/", []string{"api"}, validator.WithAllowedClockSkew(30*time.Second))
}
