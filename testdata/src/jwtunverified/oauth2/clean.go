// SPDX-License-Identifier: Apache-2.0

package oauth2

import (
	"context"
	"errors"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/oauth2"
)

func verifiedLogin(ctx context.Context, cfg *oauth2.Config, code string, keys jwt.Keyfunc) (*identity, error) {
	token, err := cfg.Exchange(ctx, code)
	if err != nil {
		return nil, err
	}
	raw, ok := token.Extra("id_token").(string)
	if !ok {
		return nil, errors.New("no ID token")
	}
	var claims jwt.RegisteredClaims
	if _, err := jwt.ParseWithClaims(raw, &claims, keys, jwt.WithAudience(cfg.ClientID), jwt.WithValidMethods([]string{"RS256"})); err != nil {
		return nil, err
	}
	return &identity{Subject: claims.Subject}, nil
}

// A client looks how long its own access token lives.
func lifetime(ctx context.Context, source oauth2.TokenSource) (time.Duration, error) {
	token, err := source.Token()
	if err != nil {
		return 0, err
	}
	var claims jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(token.AccessToken, &claims); err != nil {
		return 0, err
	}
	return time.Until(claims.ExpiresAt.Time), nil
}
