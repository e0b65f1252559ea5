// SPDX-License-Identifier: Apache-2.0

// Package gojosev4 names people of a flight with go-jose v4.
package gojosev4

import (
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

// Pilot works there.
type Pilot struct {
	Licence  string `json:"licence"`
	Email    string `json:"email"`
	Religion string `json:"-"`
}

func exp() *jwt.NumericDate { return jwt.NewNumericDate(time.Now().Add(time.Hour)) }

func clean(s jose.Signer, p Pilot) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{Subject: p.Licence, Expiry: exp()}).Serialize()
}

func email(s jose.Signer, p Pilot) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{Subject: p.Licence, Expiry: exp()}).Claims(map[string]any{
		"email": p.Email, // want `email.*contact.*\(jwtpii\)`
	}).Serialize()
}

func subject(s jose.Signer, p Pilot) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{
		Subject: p.Email, // want `sub.*Email.*\(jwtpii\)`
		Expiry:  exp(),
	}).Serialize()
}

// The record itself is a set of claims.
func record(s jose.Signer, p Pilot) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{Expiry: exp()}).Claims(p).Serialize() // want `email.*contact.*\(jwtpii\)`
}

// PilotClaims hold what nobody on the way may read.
type PilotClaims struct {
	jwt.Claims
	Disability string `json:"disability"`
}

func special(s jose.Signer, p Pilot, text string) (string, error) {
	return jwt.Signed(s).Claims(PilotClaims{
		Claims:     jwt.Claims{Subject: p.Licence, Expiry: exp()},
		Disability: text, // want `disability.*special.*encrypt.*\(jwtpii\)`
	}).Serialize()
}

// Signed, then encrypted.
func nested(s jose.Signer, e jose.Encrypter, p Pilot, text string) (string, error) {
	return jwt.SignedAndEncrypted(s, e).Claims(PilotClaims{
		Claims:     jwt.Claims{Subject: p.Licence, Expiry: exp()},
		Disability: text,
	}).Serialize()
}

func encrypted(e jose.Encrypter, p Pilot) (string, error) {
	return jwt.Encrypted(e).Claims(map[string]any{"sub": p.Licence, "email": p.Email, "exp": exp()}).Serialize()
}

// The code of a card may not be sent at all.
func cardCode(s jose.Signer, e jose.Encrypter, code string) (string, error) {
	return jwt.SignedAndEncrypted(s, e).Claims(map[string]any{
		"cvv": code, // want `cvv.*not even encrypted.*\(jwtpii\)`
		"exp": exp(),
	}).Serialize()
}
