// SPDX-License-Identifier: Apache-2.0

package golangjwtv4

import (
	"errors"
	"time"

	"github.com/golang-jwt/jwt/v4"
	"golang.org/x/oauth2"
)

func verifyExpires(raw string) (string, error) {
	p := jwt.Parser{SkipClaimsValidation: true}
	claims := jwt.MapClaims{}
	if _, err := p.ParseWithClaims(raw, claims, keyfunc); err != nil {
		return "", err
	}
	if !claims.VerifyExpiresAt(time.Now().Unix(), true) {
		return "", errors.New("expired")
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

func validLater(raw string) (string, error) {
	p := jwt.Parser{SkipClaimsValidation: true}
	tok, err := p.Parse(raw, keyfunc)
	if err != nil {
		return "", err
	}
	if err := tok.Claims.Valid(); err != nil {
		return "", err
	}
	sub, _ := tok.Claims.(jwt.MapClaims)["sub"].(string)
	return sub, nil
}

func notSkipped(raw string) (string, error) {
	p := jwt.Parser{SkipClaimsValidation: false}
	claims := &jwt.StandardClaims{}
	_, err := p.ParseWithClaims(raw, claims, keyfunc)
	return claims.Subject, err
}

func byChoice(raw string, skip bool) (string, error) {
	p := jwt.Parser{SkipClaimsValidation: skip}
	claims := &jwt.StandardClaims{}
	_, err := p.ParseWithClaims(raw, claims, keyfunc)
	return claims.Subject, err
}

type extends struct {
	jwt.RegisteredClaims
	Role string `json:"role"`
}

// Valid asks the embedded one too.
func (c extends) Valid() error {
	if c.Role == "" {
		return errors.New("no role")
	}
	return c.RegisteredClaims.Valid()
}

func extended(raw string) (string, error) {
	claims := &extends{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims.Role, err
}

type ownDate struct {
	Role    string `json:"role"`
	Expires int64  `json:"exp"`
}

// Valid compares the date itself.
func (c *ownDate) Valid() error {
	if c.Expires < time.Now().Unix() {
		return errors.New("expired")
	}
	return nil
}

func dated(raw string) (string, error) {
	claims := &ownDate{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims.Role, err
}

type viaHelper struct{ jwt.RegisteredClaims }

// Valid leaves it to a function.
func (c *viaHelper) Valid() error { return inTime(c.ExpiresAt.Time) }

func inTime(t time.Time) error {
	if t.Before(time.Now()) {
		return errors.New("expired")
	}
	return nil
}

func helped(raw string) (string, error) {
	claims := &viaHelper{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims.Subject, err
}

type embeds struct {
	jwt.RegisteredClaims
	Scope string `json:"scope"`
}

func embedded(raw string) (string, error) {
	claims := &embeds{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims.Scope, err
}

// unverified reads without a key, which looks at no date anyway.
func unverified(raw string) (string, error) {
	p := jwt.Parser{SkipClaimsValidation: true}
	claims := &jwt.StandardClaims{}
	_, _, err := p.ParseUnverified(raw, claims)
	return claims.Subject, err
}

// A time under a name of the program's own.
type dueDate struct {
	Role string    `json:"role"`
	Due  time.Time `json:"expired_at"`
}

func (c *dueDate) Valid() error {
	if time.Now().After(c.Due) {
		return errors.New("expired")
	}
	return nil
}

func due(raw string) (string, error) {
	claims := &dueDate{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims.Role, err
}

// copiedAndDated looks at the date of the copy.
func copiedAndDated(tok *oauth2.Token) (map[string]interface{}, error) {
	out := map[string]interface{}{}
	p := jwt.Parser{SkipClaimsValidation: true}
	raw, _ := tok.Extra("id_token").(string)
	t, _, err := p.ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return nil, err
	}
	if claims, ok := t.Claims.(jwt.MapClaims); ok {
		for k, v := range claims {
			out[k] = v
		}
	}
	if exp, ok := out["exp"].(float64); !ok || int64(exp) < time.Now().Unix() {
		return nil, errors.New("expired")
	}
	return out, nil
}

// everyDated looks at each claim in a loop.
func everyDated(tok *oauth2.Token) error {
	p := jwt.Parser{SkipClaimsValidation: true}
	claims := jwt.MapClaims{}
	raw, _ := tok.Extra("id_token").(string)
	if _, _, err := p.ParseUnverified(raw, claims); err != nil {
		return err
	}
	for k, v := range claims {
		if exp, ok := v.(float64); k == "exp" && ok && int64(exp) < time.Now().Unix() {
			return errors.New("expired")
		}
	}
	return nil
}
