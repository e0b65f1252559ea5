// SPDX-License-Identifier: Apache-2.0

// Package gojosev4 accepts tokens of go-jose v4 with keys of an issuer elsewhere.
package gojosev4

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

const issuer = "https://login.example.com"

func keys() (*jose.JSONWebKeySet, error) {
	resp, err := http.Get("https://login.example.com/jwks.json")
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	set := new(jose.JSONWebKeySet)
	return set, json.NewDecoder(resp.Body).Decode(set)
}

func noField(tok *jwt.JSONWebToken) (string, error) {
	set, err := keys()
	if err != nil {
		return "", err
	}
	var claims jwt.Claims
	if err := tok.Claims(set, &claims); err != nil { // want `nothing compares iss of what jwt.JSONWebToken.Claims accepts`
		return "", err
	}
	if err := claims.Validate(jwt.Expected{AnyAudience: jwt.Audience{"orders"}, Time: time.Now()}); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func empty(tok *jwt.JSONWebToken) (string, error) {
	set, err := keys()
	if err != nil {
		return "", err
	}
	var claims jwt.Claims
	if err := tok.Claims(set, &claims); err != nil { // want `nothing compares iss`
		return "", err
	}
	if err := claims.Validate(jwt.Expected{}); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func field(tok *jwt.JSONWebToken) (string, error) {
	set, err := keys()
	if err != nil {
		return "", err
	}
	var claims jwt.Claims
	if err := tok.Claims(set, &claims); err != nil {
		return "", err
	}
	expected := jwt.Expected{Issuer: issuer}
	if err := claims.Validate(expected.WithTime(time.Now())); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func compared(tok *jwt.JSONWebToken) (string, error) {
	set, err := keys()
	if err != nil {
		return "", err
	}
	var claims jwt.Claims
	if err := tok.Claims(set, &claims); err != nil {
		return "", err
	}
	if claims.Issuer != issuer {
		return "", jwt.ErrInvalidIssuer
	}
	return claims.Subject, nil
}
