// SPDX-License-Identifier: Apache-2.0

// Package gooauth2 shows go-oauth2 with and without a signature.
package gooauth2

import (
	"github.com/go-oauth2/oauth2/v4/generates"
	"github.com/go-oauth2/oauth2/v4/manage"
	"github.com/golang-jwt/jwt/v5"
)

func lax(m *manage.Manager) {
	m.MapAccessGenerate(generates.NewJWTAccessGenerate("", nil, jwt.SigningMethodNone)) // want `without a signature .*\(jwtnone\)`
}

func laxLater(m *manage.Manager) {
	g := &generates.JWTAccessGenerate{}
	g.SignedMethod = jwt.SigningMethodNone // want `without a signature .*\(jwtnone\)`
	m.MapAccessGenerate(g)
}

func strict(m *manage.Manager, key []byte) {
	m.MapAccessGenerate(generates.NewJWTAccessGenerate("first", key, jwt.SigningMethodHS512))
}
