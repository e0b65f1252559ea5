// SPDX-License-Identifier: Apache-2.0

// Package jwt declares what the table of adam-hanna/jwt-auth names; the module itself
// cannot be had.
package jwt

import (
	"net/http"
	"time"
)

// Options configures Auth.
type Options struct {
	SigningMethodString   string
	PrivateKeyLocation    string
	PublicKeyLocation     string
	HMACKey               []byte
	VerifyOnlyServer      bool
	BearerTokens          bool
	RefreshTokenValidTime time.Duration
	AuthTokenValidTime    time.Duration
	Debug                 bool
	IsDevEnv              bool
}

// ClaimsType is the claims.
type ClaimsType struct {
	Csrf         string
	CustomClaims map[string]any
}

// Auth is the middleware.
type Auth struct{}

// New fills auth.
func New(auth *Auth, o Options) error { return nil }

// Handler guards h.
func (a *Auth) Handler(h http.Handler) http.Handler { return h }

// HandlerFunc guards fn.
func (a *Auth) HandlerFunc(fn http.HandlerFunc) http.Handler { return fn }

// IssueNewTokens signs claims.
func (a *Auth) IssueNewTokens(w http.ResponseWriter, claims *ClaimsType) error { return nil }
