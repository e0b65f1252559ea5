// SPDX-License-Identifier: Apache-2.0

// Package gojosev3 names people of a ward with go-jose v3.
package gojosev3

import (
	"time"

	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
)

// Nurse works there.
type Nurse struct {
	Badge    string `json:"badge"`
	Email    string `json:"email"`
	Religion string `json:"-"`
}

func exp() *jwt.NumericDate { return jwt.NewNumericDate(time.Now().Add(time.Hour)) }

func clean(s jose.Signer, n Nurse) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{Subject: n.Badge, Expiry: exp()}).CompactSerialize()
}

func email(s jose.Signer, n Nurse) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{Subject: n.Badge, Expiry: exp()}).Claims(map[string]any{
		"email": n.Email, // want `email.*contact.*\(jwtpii\)`
	}).CompactSerialize()
}

func subject(s jose.Signer, n Nurse) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{
		Subject: n.Email, // want `sub.*Email.*\(jwtpii\)`
		Expiry:  exp(),
	}).CompactSerialize()
}

// The record itself is a set of claims.
func record(s jose.Signer, n Nurse) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{Expiry: exp()}).Claims(n).CompactSerialize() // want `email.*contact.*\(jwtpii\)`
}

// NurseClaims hold what nobody on the way may read.
type NurseClaims struct {
	jwt.Claims
	Disability string `json:"disability"`
}

func special(s jose.Signer, n Nurse, text string) (string, error) {
	return jwt.Signed(s).Claims(NurseClaims{
		Claims:     jwt.Claims{Subject: n.Badge, Expiry: exp()},
		Disability: text, // want `disability.*special.*encrypt.*\(jwtpii\)`
	}).CompactSerialize()
}

// Signed, then encrypted.
func nested(s jose.Signer, e jose.Encrypter, n Nurse, text string) (string, error) {
	return jwt.SignedAndEncrypted(s, e).Claims(NurseClaims{
		Claims:     jwt.Claims{Subject: n.Badge, Expiry: exp()},
		Disability: text,
	}).CompactSerialize()
}

func encrypted(e jose.Encrypter, n Nurse) (string, error) {
	return jwt.Encrypted(e).Claims(map[string]any{"sub": n.Badge, "email": n.Email, "exp": exp()}).CompactSerialize()
}
