// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 accepts tokens of golang-jwt v5 whose expiry nobody checks.
package golangjwtv5

import (
	"errors"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

var key = loadKey()

func loadKey() []byte { return nil }

func keyfunc(*jwt.Token) (any, error) { return key, nil }

func option(raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithoutClaimsValidation()) // want `jwt.WithoutClaimsValidation switches the check of exp off`
	return claims.Subject, err
}

func parser(raw string) (string, error) {
	p := jwt.NewParser(jwt.WithValidMethods([]string{"HS256"}), jwt.WithoutClaimsValidation()) // want `jwt.WithoutClaimsValidation switches`
	tok, err := p.Parse(raw, keyfunc)
	if err != nil {
		return "", err
	}
	return tok.Claims.GetSubject()
}

// Verifier keeps its parser.
type Verifier struct{ parser *jwt.Parser }

// New makes one.
func New() *Verifier {
	return &Verifier{jwt.NewParser(jwt.WithoutClaimsValidation())} // want `jwt.WithoutClaimsValidation switches`
}

// Subject accepts a token.
func (v *Verifier) Subject(raw string) (string, error) {
	claims := jwt.MapClaims{}
	if _, err := v.parser.ParseWithClaims(raw, claims, keyfunc); err != nil {
		return "", err
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

// Options chooses.
func Options(raw string, expires bool) (jwt.MapClaims, error) {
	var opts []jwt.ParserOption
	if expires {
		opts = append(opts, jwt.WithExpirationRequired())
	} else {
		opts = append(opts, jwt.WithoutClaimsValidation()) // want `jwt.WithoutClaimsValidation switches`
	}
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc, opts...)
	return claims, err
}

// Unused makes options for others.
func Unused() []jwt.ParserOption {
	return []jwt.ParserOption{jwt.WithoutClaimsValidation()} // want `jwt.WithoutClaimsValidation switches`
}

type noExpiry struct {
	jwt.RegisteredClaims
	Role string `json:"role"`
}

func (noExpiry) GetExpirationTime() (*jwt.NumericDate, error) { return nil, nil } // want `method GetExpirationTime of the claims takes the check of exp away`

func method(raw string) (string, error) {
	claims := &noExpiry{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims.Role, err
}

type shadowed struct {
	jwt.RegisteredClaims
	Role   string `json:"role"`
	Expiry int64  `json:"exp"` // want `field Expiry hides exp from the check of jwt.ParseWithClaims`
}

func shadow(raw string) (string, error) {
	claims := &shadowed{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims.Role, err
}

func logged(w http.ResponseWriter, raw string) error {
	claims := &jwt.RegisteredClaims{}
	tok, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithoutClaimsValidation()) // want `jwt.WithoutClaimsValidation switches`
	if err != nil || !tok.Valid {
		return errors.New("no")
	}
	if claims.ExpiresAt == nil {
		return errors.New("no expiry")
	}
	w.Header().Set("X-User", claims.Subject)
	return nil
}
