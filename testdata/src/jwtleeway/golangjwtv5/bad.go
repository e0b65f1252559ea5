// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 has verifiers of golang-jwt v5 that take expired tokens.
package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

const (
	day    = 24 * time.Hour
	grace  = 2 * day
	slight = 30 * time.Second
	// graceMinutes is a bare number.
	graceMinutes = 15
)

func long() *jwt.Parser { return jwt.NewParser(jwt.WithLeeway(24 * time.Hour)) } // want `jwt.WithLeeway grants 24h, more than 1m`

func constant() *jwt.Parser { return jwt.NewParser(jwt.WithLeeway(grace)) } // want `jwt.WithLeeway grants 2 days`

func minutes() *jwt.Parser { return jwt.NewParser(jwt.WithLeeway(graceMinutes * time.Minute)) } // want `jwt.WithLeeway grants 15m`

func converted() *jwt.Validator {
	return jwt.NewValidator(jwt.WithLeeway(time.Duration(graceMinutes) * time.Minute)) // want `jwt.WithLeeway grants 15m`
}

func variable() *jwt.Parser {
	d := time.Hour
	return jwt.NewParser(jwt.WithLeeway(d)) // want `jwt.WithLeeway grants 1h`
}

func clock() *jwt.Parser {
	return jwt.NewParser(jwt.WithTimeFunc(func() time.Time { return time.Now().Add(-time.Hour) })) // want `jwt.WithTimeFunc grants 1h`
}
