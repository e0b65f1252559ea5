// SPDX-License-Identifier: Apache-2.0

// Package kataras takes the keys of kataras/jwt from where the token says, or from where it knows.
package kataras

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/kataras/jwt"
	"github.com/lestrrat-go/jwx/v2/jwk"
)

type header struct {
	Kid string `json:"kid"`
	JKU string `json:"jku"`
	X   string `json:"x5c"`
}

func fetch(address string) (*http.Response, error) { return http.Get(address) }

func named(_ string, text []byte) (jwt.Alg, jwt.PublicKey, jwt.InjectFunc, error) {
	var h header
	if err := json.Unmarshal(text, &h); err != nil {
		return nil, nil, nil, err
	}
	resp, err := fetch(h.JKU) // want `the token's jku names the address that http.Get fetches from .*\(jwtheaderkey\)`
	if err != nil {
		return nil, nil, nil, err
	}
	defer resp.Body.Close()
	var key []byte
	err = json.NewDecoder(resp.Body).Decode(&key)
	return jwt.EdDSA, key, nil, err
}

func brought(raw []byte) (*jwt.VerifiedToken, error) {
	return jwt.VerifyWithHeaderValidator(nil, nil, raw, func(_ string, text []byte) (jwt.Alg, jwt.PublicKey, jwt.InjectFunc, error) {
		var h struct {
			JWK json.RawMessage `json:"jwk"`
		}
		if err := json.Unmarshal(text, &h); err != nil {
			return nil, nil, nil, err
		}
		key, err := jwk.ParseKey(h.JWK)
		if err != nil {
			return nil, nil, nil, err
		}
		var public any
		if err := key.Raw(&public); err != nil {
			return nil, nil, nil, err
		}
		return jwt.RS256, public, nil, nil // want `a key function returns the key that the token's jwk brings`
	})
}

func verify(raw []byte) (*jwt.VerifiedToken, error) {
	return jwt.VerifyWithHeaderValidator(nil, nil, raw, named)
}

func decoded(raw []byte) (*jwt.VerifiedToken, error) {
	parts, err := jwt.Decode(raw)
	if err != nil {
		return nil, err
	}
	var h header
	if err := json.Unmarshal(parts.Header, &h); err != nil {
		return nil, err
	}
	der, err := base64.StdEncoding.DecodeString(h.X)
	if err != nil {
		return nil, err
	}
	key, err := jwt.ParsePublicKeyRSA(der)
	if err != nil {
		return nil, err
	}
	return jwt.Verify(jwt.RS256, key, raw) // want `jwt.Verify verifies with the key that the token's x5c brings`
}

const ours = "https://login.example.com/keys"

func known(_ string, text []byte) (jwt.Alg, jwt.PublicKey, jwt.InjectFunc, error) {
	var h header
	if err := json.Unmarshal(text, &h); err != nil {
		return nil, nil, nil, err
	}
	if h.JKU != ours {
		return nil, nil, nil, errors.New("unknown keys")
	}
	resp, err := http.Get(h.JKU)
	if err != nil {
		return nil, nil, nil, err
	}
	defer resp.Body.Close()
	var keys map[string][]byte
	if err := json.NewDecoder(resp.Body).Decode(&keys); err != nil {
		return nil, nil, nil, err
	}
	key, ok := keys[h.Kid]
	if !ok {
		return nil, nil, nil, errors.New("unknown key")
	}
	return jwt.EdDSA, key, nil, nil
}

func verifyRight(raw []byte) (*jwt.VerifiedToken, error) {
	return jwt.VerifyWithHeaderValidator(nil, nil, raw, known)
}
