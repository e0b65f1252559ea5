// SPDX-License-Identifier: Apache-2.0

// Package gojosev4 keeps secrets of a flight with go-jose v4.
package gojosev4

import (
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

// Pilot logs in.
type Pilot struct {
	Licence string
	Hash    []byte
	Seed    string
}

func exp() *jwt.NumericDate { return jwt.NewNumericDate(time.Now().Add(time.Hour)) }

// PilotClaims hold too much.
type PilotClaims struct {
	jwt.Claims
	PasswordHash []byte `json:"password_hash,omitempty"`
	SecretID     string `json:"secret_id,omitempty"`
}

func hash(s jose.Signer, p Pilot) (string, error) {
	return jwt.Signed(s).Claims(PilotClaims{
		Claims:       jwt.Claims{Subject: p.Licence, Expiry: exp()},
		PasswordHash: p.Hash, // want `password_hash.*secret.*\(jwtsecretclaim\)`
	}).Serialize()
}

func clean(s jose.Signer, p Pilot) (string, error) {
	return jwt.Signed(s).Claims(PilotClaims{
		Claims:   jwt.Claims{Subject: p.Licence, Expiry: exp()},
		SecretID: "4",
	}).Serialize()
}

func seed(s jose.Signer, p Pilot) (string, error) {
	values := map[string]any{"sub": p.Licence, "exp": exp()}
	values["totpSecret"] = p.Seed // want `totpSecret.*secret.*\(jwtsecretclaim\)`
	return jwt.Signed(s).Claims(values).Serialize()
}

func nested(s jose.Signer, e jose.Encrypter, p Pilot) (string, error) {
	values := map[string]any{"sub": p.Licence, "mfa_secret": p.Seed, "exp": exp()}
	return jwt.SignedAndEncrypted(s, e).Claims(values).Serialize()
}
