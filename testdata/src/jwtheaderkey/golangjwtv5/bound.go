// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto"
	"encoding/json"
	"errors"

	"github.com/golang-jwt/jwt/v5"
	"github.com/lestrrat-go/jwx/v2/jwk"
)

// headerKey makes a key of the header's jwk.
func headerKey(raw string) (jwk.Key, any, error) {
	t, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return nil, nil, err
	}
	part, ok := t.Header["jwk"].(map[string]any)
	if !ok {
		return nil, nil, errors.New("no jwk")
	}
	text, err := json.Marshal(part)
	if err != nil {
		return nil, nil, err
	}
	key, err := jwk.ParseKey(text)
	if err != nil {
		return nil, nil, err
	}
	var public any
	err = key.Raw(&public)
	return key, public, err
}

// The thumbprint of a key behind an interface binds it, too.
func boundProof(raw string) ([]byte, error) {
	t, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return nil, err
	}
	part, ok := t.Header["jwk"].(map[string]any)
	if !ok {
		return nil, errors.New("no jwk")
	}
	text, err := json.Marshal(part)
	if err != nil {
		return nil, err
	}
	key, err := jwk.ParseKey(text)
	if err != nil {
		return nil, err
	}
	var public any
	if err := key.Raw(&public); err != nil {
		return nil, err
	}
	if _, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return public, nil }, jwt.WithValidMethods([]string{"ES256"})); err != nil {
		return nil, err
	}
	return key.Thumbprint(crypto.SHA256)
}

func unboundProof(raw string) (*jwt.Token, error) {
	_, public, err := headerKey(raw)
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return public, nil // want `a key function returns the key that the token's jwk brings`
	}, jwt.WithValidMethods([]string{"ES256"}))
}
