// SPDX-License-Identifier: Apache-2.0

// Package gojosev2 names people of a ward with go-jose.v2, or does not.
package gojosev2

import (
	"time"

	"gopkg.in/square/go-jose.v2"
	"gopkg.in/square/go-jose.v2/jwt"
)

// Patient lies there.
type Patient struct {
	Bed       string
	BirthDate time.Time
}

// Ticket goes with a patient to the next room.
type Ticket struct {
	Bed       string `json:"bed"`
	Diagnosis string `json:"diagnosis,omitempty"`
	BirthDate string `json:"birthdate,omitempty"`
}

// Desk writes tickets.
type Desk struct {
	signer    jose.Signer
	encrypter jose.Encrypter
}

func (d *Desk) std() jwt.Claims {
	return jwt.Claims{Issuer: "desk", Expiry: jwt.NewNumericDate(time.Now().Add(time.Hour))}
}

func (d *Desk) told(p Patient, diagnosis string) (string, error) {
	t := Ticket{
		Bed:       p.Bed,
		Diagnosis: diagnosis, // want `diagnosis.*\(jwtpii\)`
	}
	return jwt.Signed(d.signer).Claims(d.std()).Claims(t).CompactSerialize()
}

func (d *Desk) dated(p Patient) (string, error) {
	t := Ticket{
		Bed:       p.Bed,
		BirthDate: p.BirthDate.Format(time.DateOnly), // want `birthdate.*\(jwtpii\)`
	}
	return jwt.Signed(d.signer).Claims(d.std()).Claims(t).CompactSerialize()
}

func (d *Desk) bed(p Patient) (string, error) {
	return jwt.Signed(d.signer).Claims(d.std()).Claims(Ticket{Bed: p.Bed}).CompactSerialize()
}

// Signed, then encrypted.
func (d *Desk) sealed(p Patient, diagnosis string) (string, error) {
	t := Ticket{Bed: p.Bed, Diagnosis: diagnosis}
	return jwt.SignedAndEncrypted(d.signer, d.encrypter).Claims(d.std()).Claims(t).CompactSerialize()
}
