// SPDX-License-Identifier: Apache-2.0

// Package kataras looks for the keys of kataras/jwt under the name that the token gives.
package kataras

import (
	"database/sql"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"

	"github.com/kataras/jwt"
)

type header struct {
	KeyID string `json:"kid"`
}

func pick(_ string, text []byte) (jwt.Alg, jwt.PublicKey, jwt.InjectFunc, error) {
	var h header
	if err := json.Unmarshal(text, &h); err != nil {
		return nil, nil, nil, err
	}
	key, err := os.ReadFile("keys/" + h.KeyID) // want `the token's kid becomes a part of the file path of os.ReadFile .*\(jwtkid\)`
	return jwt.HS256, key, nil, err
}

func picked(raw []byte) (*jwt.VerifiedToken, error) {
	return jwt.VerifyWithHeaderValidator(nil, nil, raw, pick)
}

type tenants struct{ db *sql.DB }

func (t *tenants) verify(raw []byte) (*jwt.VerifiedToken, error) {
	parts, err := jwt.Decode(raw)
	if err != nil {
		return nil, err
	}
	fields := map[string]any{}
	if err := json.Unmarshal(parts.Header, &fields); err != nil {
		return nil, err
	}
	kid, _ := fields["kid"].(string)
	secret, err := t.secret(kid)
	if err != nil {
		return nil, err
	}
	return jwt.Verify(jwt.HS256, secret, raw)
}

func (t *tenants) secret(kid string) (key []byte, err error) {
	err = t.db.QueryRow("SELECT secret FROM tenants WHERE kid = '" + kid + "'").Scan(&key) // want `the token's kid becomes a part of the database query of sql.DB.QueryRow`
	return key, err
}

func (t *tenants) verifyRight(raw []byte) (*jwt.VerifiedToken, error) {
	return jwt.VerifyWithHeaderValidator(nil, nil, raw, func(_ string, text []byte) (jwt.Alg, jwt.PublicKey, jwt.InjectFunc, error) {
		var h header
		if err := json.Unmarshal(text, &h); err != nil {
			return nil, nil, nil, err
		}
		var key []byte
		err := t.db.QueryRow("SELECT secret FROM tenants WHERE kid = ?", h.KeyID).Scan(&key)
		return jwt.HS256, key, nil, err
	})
}

func ownFile(raw []byte) (*jwt.VerifiedToken, error) {
	return jwt.VerifyWithHeaderValidator(nil, nil, raw, func(_ string, text []byte) (jwt.Alg, jwt.PublicKey, jwt.InjectFunc, error) {
		var h header
		if err := json.Unmarshal(text, &h); err != nil {
			return nil, nil, nil, err
		}
		if !filepath.IsLocal(h.KeyID) {
			return nil, nil, nil, errors.New("no name")
		}
		key, err := os.ReadFile("keys/" + h.KeyID)
		return jwt.HS256, key, nil, err
	})
}

func byVariable(_ string, text []byte) (jwt.Alg, jwt.PublicKey, jwt.InjectFunc, error) {
	var h header
	if err := jwt.Unmarshal(text, &h); err != nil {
		return nil, nil, nil, err
	}
	key, err := os.ReadFile(h.KeyID + ".key") // want `the token's kid becomes a part of the file path of os.ReadFile`
	return jwt.HS256, key, nil, err
}

func byVariables(raw []byte) (*jwt.VerifiedToken, error) {
	return jwt.VerifyWithHeaderValidator(jwt.HS256, nil, raw, byVariable)
}
