// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto"
	"encoding/base64"
	"encoding/json"
	"errors"
	"strings"

	"github.com/go-jose/go-jose/v4"
	"github.com/golang-jwt/jwt/v5"
)

type proofHeader struct {
	Typ string          `json:"typ"`
	JWK json.RawMessage `json:"jwk"`
}

// A proof of possession (RFC 9449) brings its key; the thumbprint binds it to the access token.
func proof(raw, bound string) (*jwt.Token, error) {
	parts := strings.Split(raw, ".")
	text, err := base64.RawURLEncoding.DecodeString(parts[0])
	if err != nil {
		return nil, err
	}
	var h proofHeader
	if err := json.Unmarshal(text, &h); err != nil {
		return nil, err
	}
	var key jose.JSONWebKey
	if err := key.UnmarshalJSON(h.JWK); err != nil {
		return nil, err
	}
	sum, err := key.Thumbprint(crypto.SHA256)
	if err != nil || base64.RawURLEncoding.EncodeToString(sum) != bound {
		return nil, errors.New("another key is bound")
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key.Key, nil }, jwt.WithValidMethods([]string{"ES256"}))
}

func anyKey(raw string) (*jwt.Token, error) {
	parts := strings.Split(raw, ".")
	text, err := base64.RawURLEncoding.DecodeString(parts[0])
	if err != nil {
		return nil, err
	}
	var h proofHeader
	if err := json.Unmarshal(text, &h); err != nil {
		return nil, err
	}
	var key jose.JSONWebKey
	if err := key.UnmarshalJSON(h.JWK); err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return key.Key, nil // want `a key function returns the key that the token's jwk brings`
	}, jwt.WithValidMethods([]string{"ES256"}))
}
