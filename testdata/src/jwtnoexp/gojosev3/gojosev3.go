// SPDX-License-Identifier: Apache-2.0

// Package gojosev3 issues ward tokens with go-jose v3.
package gojosev3

import (
	"crypto/ecdsa"
	"time"

	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
)

const shift = 8 * time.Hour

// Issuer signs for the ward.
type Issuer struct{ signer jose.Signer }

func newIssuer(key *ecdsa.PrivateKey) (*Issuer, error) {
	s, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.ES256, Key: key}, nil)
	if err != nil {
		return nil, err
	}
	return &Issuer{signer: s}, nil
}

func (i *Issuer) claims(id string) (string, error) {
	claims := jwt.Claims{ // want `exp.*\(jwtnoexp\)`
		Subject:  id,
		Issuer:   "ward",
		IssuedAt: jwt.NewNumericDate(time.Now()),
	}
	return jwt.Signed(i.signer).Claims(claims).CompactSerialize()
}

func (i *Issuer) claimsClean(id string) (string, error) {
	claims := jwt.Claims{
		Subject: id,
		Expiry:  jwt.NewNumericDate(time.Now().Add(shift)),
	}
	return jwt.Signed(i.signer).Claims(claims).CompactSerialize()
}

func (i *Issuer) pointer(id string) (string, error) {
	return jwt.Signed(i.signer).Claims(&jwt.Claims{Subject: id}).CompactSerialize() // want `exp.*\(jwtnoexp\)`
}

func (i *Issuer) plainMap(id string) (string, error) {
	values := map[string]any{"sub": id, "ward": 7} // want `without exp.*\(jwtnoexp\)`
	return jwt.Signed(i.signer).Claims(values).CompactSerialize()
}

func (i *Issuer) plainMapClean(id string) (string, error) {
	values := map[string]any{"sub": id}
	values["exp"] = time.Now().Add(shift).Unix()
	return jwt.Signed(i.signer).Claims(values).CompactSerialize()
}

// NurseClaims travel beside the standard ones.
type NurseClaims struct {
	Badge string `json:"badge"`
	Night bool   `json:"night"`
}

// Claims may be called more than once: the sets are merged.
func (i *Issuer) both(id string) (string, error) {
	standard := jwt.Claims{Subject: id, Expiry: jwt.NewNumericDate(time.Now().Add(shift))}
	return jwt.Signed(i.signer).Claims(standard).Claims(NurseClaims{Badge: "17"}).CompactSerialize()
}

func (i *Issuer) bothMissing(id string) (string, error) {
	return jwt.Signed(i.signer).Claims(jwt.Claims{Subject: id}).Claims(NurseClaims{Badge: "17"}).CompactSerialize() // want `exp.*\(jwtnoexp\)`
}

func (i *Issuer) privateOnly() (string, error) {
	return jwt.Signed(i.signer).Claims(NurseClaims{Badge: "17"}).CompactSerialize() // want `without exp.*\(jwtnoexp\)`
}

// NurseToken embeds them.
type NurseToken struct {
	jwt.Claims
	Badge string `json:"badge"`
}

func (i *Issuer) embedded(id string) (string, error) {
	claims := NurseToken{Claims: jwt.Claims{Subject: id}, Badge: "17"} // want `exp.*\(jwtnoexp\)`
	return jwt.Signed(i.signer).Claims(claims).CompactSerialize()
}

func (i *Issuer) embeddedClean(id string) (string, error) {
	claims := NurseToken{Badge: "17"}
	claims.Subject = id
	claims.Expiry = jwt.NewNumericDate(time.Now().Add(shift))
	return jwt.Signed(i.signer).Claims(claims).CompactSerialize()
}

func (i *Issuer) branch(id string, permanent bool) (string, error) {
	claims := &jwt.Claims{Subject: id}
	if !permanent {
		claims.Expiry = jwt.NewNumericDate(time.Now().Add(shift)) // want `exp .*some paths.*\(jwtnoexp\)`
	}
	return jwt.Signed(i.signer).Claims(claims).CompactSerialize()
}

func (i *Issuer) nilExpiry(id string) (string, error) {
	return jwt.Signed(i.signer).Claims(jwt.Claims{
		Subject: id,
		Expiry:  nil, // want `exp is empty.*\(jwtnoexp\)`
	}).CompactSerialize()
}

// Sign is what other parts of the program call.
func (i *Issuer) Sign(claims any) (string, error) {
	return jwt.Signed(i.signer).Claims(claims).CompactSerialize()
}

func (i *Issuer) bySign(id string) (string, error) {
	return i.Sign(map[string]any{"sub": id}) // want `without exp.*\(jwtnoexp\)`
}

func (i *Issuer) bySignClean(id string) (string, error) {
	return i.Sign(jwt.Claims{Subject: id, Expiry: jwt.NewNumericDate(time.Now().Add(shift))})
}

// A builder in a variable.
func (i *Issuer) inSteps(id string) (string, error) {
	b := jwt.Signed(i.signer)
	b = b.Claims(jwt.Claims{Subject: id}) // want `exp.*\(jwtnoexp\)`
	return b.CompactSerialize()
}

func (i *Issuer) inStepsClean(id string) (string, error) {
	b := jwt.Signed(i.signer)
	b = b.Claims(jwt.Claims{Subject: id})
	b = b.Claims(map[string]any{"exp": time.Now().Add(shift).Unix()})
	return b.CompactSerialize()
}
