// SPDX-License-Identifier: Apache-2.0

// Package nethttp makes requests with tokens.
package nethttp

import (
	"context"
	"crypto/tls"
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

const api = "http://api.example.com"

func sign(key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"exp": time.Now().Add(time.Hour).Unix()}).SignedString(key)
}

func call(key []byte) error {
	token, err := sign(key)
	if err != nil {
		return err
	}
	req, err := http.NewRequest("GET", api+"/me", nil) // want `http.NewRequest sends a bearer token to api.example.com over plain http`
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	_, err = http.DefaultClient.Do(req)
	return err
}

func forward(ctx context.Context, r *http.Request) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://users.example.com/", nil) // want `http.NewRequestWithContext sends a bearer token to users.example.com over plain http`
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", r.Header.Get("Authorization"))
	return http.DefaultClient.Do(req)
}

func keys() {
	_, _ = http.Get("http://auth.example.com/.well-known/jwks.json") // want `http.Get fetches keys from auth.example.com over plain http`
	_, _ = http.Get("https://auth.example.com/.well-known/jwks.json")
	_, _ = http.Get("http://localhost:8080/.well-known/jwks.json")
}

func trusting(token string) (*http.Response, error) {
	client := &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, // want `the client of http.Client.Do takes any certificate`
	}}
	req, err := http.NewRequest("GET", "https://api.example.com/me", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return client.Do(req)
}

var _ = []any{call, forward, keys, trusting}
