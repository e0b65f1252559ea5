// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

// What a store or a service has to know first is as good as verified.

type ledger interface {
	Has(digest string) bool
	Blocked(digest string) bool
	Ask(raw string) error
}

type visitors struct{ ledger ledger }

var errStranger = errors.New("stranger")

func fingerprint(raw string) string {
	sum := sha256.Sum256([]byte(raw))
	return hex.EncodeToString(sum[:])
}

func (v *visitors) listed(raw string) (subject string, err error) {
	claims := &jwt.RegisteredClaims{}
	if _, _, err = jwt.NewParser().ParseUnverified(raw, claims); err != nil {
		return
	}
	if known := v.ledger.Has(fingerprint(raw)); !known {
		err = errStranger
		return
	}
	return claims.GetSubject()
}

func (v *visitors) confirmed(raw string) (subject string, err error) {
	claims := &jwt.RegisteredClaims{}
	_, _, err = jwt.NewParser().ParseUnverified(raw, claims)
	if err != nil {
		return
	}
	subject = claims.Subject
	err = v.ledger.Ask(raw)
	return
}

// That it is on no list of bad ones says nothing.
func (v *visitors) unblocked(raw string) (subject string, err error) {
	claims := &jwt.RegisteredClaims{}
	if _, _, err = jwt.NewParser().ParseUnverified(raw, claims); err != nil { // want `reads without verifying the token are used`
		return
	}
	if v.ledger.Blocked(fingerprint(raw)) {
		err = errStranger
		return
	}
	return claims.Subject, nil
}

// The list is looked at, and what it says is not.
func (v *visitors) noted(raw string) (subject string, err error) {
	claims := &jwt.RegisteredClaims{}
	if _, _, err = jwt.NewParser().ParseUnverified(raw, claims); err != nil { // want `reads without verifying the token are used`
		return
	}
	if !v.ledger.Has(fingerprint(raw)) {
		println("new")
	}
	return claims.Subject, nil
}

// What is decoded is handed on in a struct that callers look into.

type label struct{ claims jwt.RegisteredClaims }

func decodeLabel(raw string) (*label, error) {
	var claims jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &claims); err != nil {
		return nil, err
	}
	return &label{claims: claims}, nil
}

func (v *visitors) labelled(raw string) (subject string, err error) {
	l, err := decodeLabel(raw)
	if err != nil {
		return
	}
	subject = l.claims.Subject
	err = v.ledger.Ask(raw)
	return
}

// A handler that asks the authority of the token's own audience.

type authorities map[string]ledger

func (a authorities) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		raw := r.Header.Get("X-Token")
		claims := jwt.MapClaims{}
		if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		house, _ := claims["house"].(string)
		authority, ok := a[house]
		if !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		if err := authority.Ask(raw); err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// The second way on has asked nobody.
func (a authorities) ajar(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		raw := r.Header.Get("X-Token")
		claims := jwt.MapClaims{}
		if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil { // want `reads without verifying the token are used`
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		house, _ := claims["house"].(string)
		authority, ok := a[house]
		if !ok {
			next.ServeHTTP(w, r)
			return
		}
		if err := authority.Ask(raw); err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// The key is that of whom the token names; the handler goes on only where it fits.
func (v *visitors) keyed(keys func(subject string) []byte, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		raw := r.Header.Get("X-Token")
		claims := jwt.MapClaims{}
		if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		subject, _ := claims["sub"].(string)
		if v.ledger.Blocked(subject) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		if !fits(raw, keys(subject)) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func fits(raw string, key []byte) bool {
	_, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
	return err == nil
}

// An object that keeps its token is checked when somebody asks.

type pass struct {
	Subject string
	raw     string
}

func NewPass(raw string) (*pass, error) {
	claims := &jwt.RegisteredClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil {
		return nil, err
	}
	return &pass{Subject: claims.Subject, raw: raw}, nil
}

func (p *pass) Good(key []byte) error {
	_, err := jwt.Parse(p.raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
	return err
}

type loosePass struct {
	Subject string
	raw     string
}

func NewLoosePass(raw string) (*loosePass, error) {
	claims := &jwt.RegisteredClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil { // want `reads without verifying the token are used`
		return nil, err
	}
	return &loosePass{Subject: claims.Subject, raw: raw}, nil
}

// The record that the claims name has the key; whatever else goes wrong is an error, too.

type records interface {
	Find(id string) (*record, error)
}

type record struct{ kind, key string }

func recordOf(all records, raw string) (*record, error) {
	if raw == "" {
		return nil, errors.New("no token")
	}
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil {
		return nil, err
	}
	id, _ := claims["id"].(string)
	kind, _ := claims["kind"].(string)
	if id == "" {
		return nil, fmt.Errorf("no id in a token of %d characters", len(raw))
	}
	rec, err := all.Find(id)
	if err != nil {
		return nil, err
	}
	if rec.kind != kind {
		return nil, errors.New("not a token for a " + rec.kind)
	}
	if err := fitting(raw, rec.key); err != nil {
		return nil, err
	}
	return rec, nil
}

func fitting(raw, key string) error {
	_, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return []byte(key), nil }, jwt.WithValidMethods([]string{"HS256"}))
	return err
}

func recordAtOnce(all records, raw string) (*record, error) {
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil { // want `reads without verifying the token are used`
		return nil, err
	}
	id, _ := claims["id"].(string)
	if id == "" {
		return nil, errors.New("no id")
	}
	return all.Find(id)
}
