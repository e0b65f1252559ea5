// SPDX-License-Identifier: Apache-2.0

// Package gojosev3 keeps secrets of a ward with go-jose v3.
package gojosev3

import (
	"time"

	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
)

// Nurse logs in.
type Nurse struct {
	Badge string
	Hash  []byte
	Seed  string
}

func exp() *jwt.NumericDate { return jwt.NewNumericDate(time.Now().Add(time.Hour)) }

// NurseClaims hold too much.
type NurseClaims struct {
	jwt.Claims
	PasswordHash []byte `json:"password_hash,omitempty"`
	SecretID     string `json:"secret_id,omitempty"`
}

func hash(s jose.Signer, n Nurse) (string, error) {
	return jwt.Signed(s).Claims(NurseClaims{
		Claims:       jwt.Claims{Subject: n.Badge, Expiry: exp()},
		PasswordHash: n.Hash, // want `password_hash.*secret.*\(jwtsecretclaim\)`
	}).CompactSerialize()
}

func clean(s jose.Signer, n Nurse) (string, error) {
	return jwt.Signed(s).Claims(NurseClaims{
		Claims:   jwt.Claims{Subject: n.Badge, Expiry: exp()},
		SecretID: "4",
	}).CompactSerialize()
}

func seed(s jose.Signer, n Nurse) (string, error) {
	values := map[string]any{"sub": n.Badge, "exp": exp()}
	values["totpSecret"] = n.Seed // want `totpSecret.*secret.*\(jwtsecretclaim\)`
	return jwt.Signed(s).Claims(values).CompactSerialize()
}

func nested(s jose.Signer, e jose.Encrypter, n Nurse) (string, error) {
	values := map[string]any{"sub": n.Badge, "mfa_secret": n.Seed, "exp": exp()}
	return jwt.SignedAndEncrypted(s, e).Claims(values).CompactSerialize()
}
