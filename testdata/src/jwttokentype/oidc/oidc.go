// SPDX-License-Identifier: Apache-2.0

// Package oidc takes tokens of an OpenID provider.
package oidc

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
)

type service struct {
	provider *oidc.Provider
	conf     *oauth2.Config
}

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func (s *service) api(w http.ResponseWriter, r *http.Request) {
	id, err := s.provider.Verifier(&oidc.Config{ClientID: "app"}).Verify(r.Context(), bearer(r)) // want `an ID token is taken as a bearer token \[every client that a user logs in to gets one and can act as the user\] \(jwttokentype\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", id.Subject)
}

// An access token of the provider, whose audience is the API.
func (s *service) access(w http.ResponseWriter, r *http.Request) {
	token, err := s.provider.Verifier(&oidc.Config{SkipClientIDCheck: true}).Verify(r.Context(), bearer(r))
	if err != nil || len(token.Audience) != 1 || token.Audience[0] != "https://api.example.com" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", token.Subject)
}

// The login that ID tokens are for.
func (s *service) callback(ctx context.Context, code string) (string, error) {
	token, err := s.conf.Exchange(ctx, code)
	if err != nil {
		return "", err
	}
	raw, ok := token.Extra("id_token").(string)
	if !ok {
		return "", errors.New("no ID token")
	}
	id, err := s.provider.Verifier(&oidc.Config{ClientID: s.conf.ClientID}).Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	return id.Subject, nil
}
