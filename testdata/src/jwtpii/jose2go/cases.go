// SPDX-License-Identifier: Apache-2.0

// Package jose2go puts people into letters of jose2go, or does not.
package jose2go

import (
	"encoding/json"
	"time"

	jose "github.com/dvsekhvalnov/jose2go"
)

type addressee struct{ ID, Street, TaxID string }

type post struct {
	key    []byte
	shared []byte
}

func (p *post) payload(claims map[string]interface{}) (string, error) {
	claims["exp"] = time.Now().Add(time.Hour).Unix()
	payload, err := json.Marshal(claims)
	return string(payload), err
}

func (p *post) taxed(a addressee) (string, error) {
	payload, err := json.Marshal(map[string]interface{}{
		"sub":    a.ID,
		"tax_id": a.TaxID, // want `tax_id.*encrypt.*\(jwtpii\)`
		"exp":    time.Now().Add(time.Hour).Unix(),
	})
	if err != nil {
		return "", err
	}
	return jose.Sign(string(payload), jose.HS256, p.key)
}

func (p *post) sealed(a addressee) (string, error) {
	payload, err := p.payload(map[string]interface{}{"sub": a.ID, "tax_id": a.TaxID})
	if err != nil {
		return "", err
	}
	return jose.Encrypt(payload, jose.A256KW, jose.A256GCM, p.shared)
}

func (p *post) numbered(a addressee) (string, error) {
	payload, err := p.payload(map[string]interface{}{"sub": a.ID})
	if err != nil {
		return "", err
	}
	return jose.Sign(payload, jose.HS256, p.key)
}
