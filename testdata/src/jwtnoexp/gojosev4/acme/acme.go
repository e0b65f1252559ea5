// SPDX-License-Identifier: Apache-2.0

// Package acme signs messages of a protocol that is no JWT, and a JWT by the same means.
package acme

import (
	"encoding/json"

	"github.com/go-jose/go-jose/v4"
)

type order struct {
	Identifiers []string `json:"identifiers"`
	Contact     []string `json:"contact,omitempty"`
}

func newOrder(s jose.Signer, names []string) (string, error) {
	body, err := json.Marshal(order{Identifiers: names})
	if err != nil {
		return "", err
	}
	return post(s, body)
}

func post(s jose.Signer, body []byte) (string, error) {
	signed, err := s.Sign(body)
	if err != nil {
		return "", err
	}
	return signed.CompactSerialize()
}

type session struct {
	Subject string `json:"sub"`
	Role    string `json:"role"`
}

func login(s jose.Signer, user string) (string, error) {
	body, err := json.Marshal(session{Subject: user, Role: "reader"}) // want `without exp.*\(jwtnoexp\)`
	if err != nil {
		return "", err
	}
	return post(s, body)
}
