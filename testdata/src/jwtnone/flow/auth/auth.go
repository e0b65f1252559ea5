// SPDX-License-Identifier: Apache-2.0

// Package auth makes and checks tokens for others.
package auth

import "github.com/golang-jwt/jwt/v5"

// Sign signs with the caller's method.
func Sign(method jwt.SigningMethod, claims jwt.Claims, key any) (string, error) {
	return jwt.NewWithClaims(method, claims).SignedString(key)
}

// SignNamed signs with the method of that name.
func SignNamed(alg string, claims jwt.MapClaims, key any) (string, error) {
	return Sign(jwt.GetSigningMethod(alg), claims, key)
}

// Parse accepts the caller's methods.
func Parse(raw string, methods []string, key any) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods(methods))
}

// Unsigned is a wrapper that makes tokens without a signature.
func Unsigned(claims jwt.MapClaims) (string, error) {
	return Sign(jwt.SigningMethodNone, claims, jwt.UnsafeAllowNoneSignatureType) // want `without a signature .*\(jwtnone\)`
}

// Methods are the usual ones.
var Methods = []string{"RS256", "ES256"}

type options struct {
	method jwt.SigningMethod
	key    any
}

// Option configures Issue.
type Option func(*options)

// WithMethod is an option.
func WithMethod(m jwt.SigningMethod) Option { return func(o *options) { o.method = m } }

// WithKey is an option.
func WithKey(key any) Option { return func(o *options) { o.key = key } }

// Issue signs.
func Issue(claims jwt.MapClaims, opts ...Option) (string, error) {
	o := options{method: jwt.SigningMethodHS256}
	for _, f := range opts {
		f(&o)
	}
	return jwt.NewWithClaims(o.method, claims).SignedString(o.key)
}
