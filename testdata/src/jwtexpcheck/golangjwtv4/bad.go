// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv4 accepts tokens of golang-jwt v4 whose expiry nobody checks.
package golangjwtv4

import (
	"errors"

	"github.com/golang-jwt/jwt/v4"
	"golang.org/x/oauth2"
)

var key = loadKey()

func loadKey() []byte { return nil }

func keyfunc(*jwt.Token) (interface{}, error) { return key, nil }

func field(raw string) (string, error) {
	p := jwt.Parser{SkipClaimsValidation: true} // want `jwt.Parser.SkipClaimsValidation switches the check of exp off`
	claims := &jwt.StandardClaims{}
	_, err := p.ParseWithClaims(raw, claims, keyfunc)
	return claims.Subject, err
}

func assigned(raw string) (string, error) {
	p := new(jwt.Parser)
	p.SkipClaimsValidation = true // want `jwt.Parser.SkipClaimsValidation switches`
	claims := &jwt.StandardClaims{}
	_, err := p.ParseWithClaims(raw, claims, keyfunc)
	return claims.Subject, err
}

var shared = jwt.Parser{SkipClaimsValidation: true} // want `jwt.Parser.SkipClaimsValidation switches`

func global(raw string) (string, error) {
	claims := &jwt.StandardClaims{}
	_, err := shared.ParseWithClaims(raw, claims, keyfunc)
	return claims.Subject, err
}

// peeked reads an ID token that it was just given: nobody forged it, but it has a date.
func peeked(tok *oauth2.Token) (string, error) {
	p := jwt.Parser{SkipClaimsValidation: true} // want `jwt.Parser.SkipClaimsValidation switches`
	claims := &jwt.StandardClaims{}
	raw, _ := tok.Extra("id_token").(string)
	_, _, err := p.ParseUnverified(raw, claims)
	return claims.Subject, err
}

// merged copies all claims into what another source says, where only a configured name is read.
func merged(tok *oauth2.Token, more map[string]interface{}, name string) (string, error) {
	all, err := copied(tok)
	if err != nil {
		return "", err
	}
	for k, v := range more {
		all[k] = v
	}
	if user, ok := all[name].(string); ok && user != "" {
		return user, nil
	}
	return "", errors.New("nobody")
}

func copied(tok *oauth2.Token) (map[string]interface{}, error) {
	out := map[string]interface{}{}
	p := jwt.Parser{SkipClaimsValidation: true} // want `jwt.Parser.SkipClaimsValidation switches`
	raw, _ := tok.Extra("id_token").(string)
	t, _, err := p.ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return out, err
	}
	if claims, ok := t.Claims.(jwt.MapClaims); ok {
		for k, v := range claims {
			out[k] = v
		}
	}
	return out, nil
}

type always struct {
	jwt.RegisteredClaims
	Role string `json:"role"`
}

// Valid lets everything pass.
func (always) Valid() error { return nil } // want `method Valid of the claims takes the check of exp away`

func method(raw string) (string, error) {
	claims := &always{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims.Role, err
}

type bare struct {
	Role string `json:"role"`
}

// Valid looks at something else.
func (b *bare) Valid() error { // want `method Valid of the claims takes the check of exp away`
	if b.Role == "" {
		return jwt.ErrTokenInvalidClaims
	}
	return nil
}

func other(raw string) (string, error) {
	tok, err := jwt.ParseWithClaims(raw, &bare{}, keyfunc)
	if err != nil {
		return "", err
	}
	return tok.Claims.(*bare).Role, nil
}

type shadowed struct {
	jwt.StandardClaims
	Expires int64 `json:"exp"` // want `field Expires hides exp from the check of jwt.ParseWithClaims`
}

func shadow(raw string) (string, error) {
	claims := &shadowed{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims.Subject, err
}
