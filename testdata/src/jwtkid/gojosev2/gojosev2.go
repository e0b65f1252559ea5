// SPDX-License-Identifier: Apache-2.0

// Package gojosev2 looks for the keys of go-jose v2 under the name that the token gives.
package gojosev2

import (
	"errors"
	"os"
	"os/exec"
	"path"
	"path/filepath"

	"gopkg.in/square/go-jose.v2"
	"gopkg.in/square/go-jose.v2/jwt"
)

type store struct{ dir string }

func kid(tok *jwt.JSONWebToken) (string, error) {
	if len(tok.Headers) != 1 {
		return "", errors.New("not one header")
	}
	return tok.Headers[0].KeyID, nil
}

func (s *store) read(raw string, claims interface{}) error {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return err
	}
	name, err := kid(tok)
	if err != nil {
		return err
	}
	key, err := os.ReadFile(filepath.Join(s.dir, name+".key")) // want `the token's kid becomes a part of the file path of os.ReadFile .*\(jwtkid\)`
	if err != nil {
		return err
	}
	return tok.Claims(key, claims)
}

func payload(raw string) ([]byte, error) {
	obj, err := jose.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	extra, _ := obj.Signatures[0].Header.ExtraHeaders["keyring"].(string)
	key, err := exec.Command("sh", "-c", "pass show "+extra).Output() // want `the token's keyring becomes a part of the command`
	if err != nil {
		return nil, err
	}
	return obj.Verify(key)
}

func (s *store) readRight(raw string, claims interface{}) error {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return err
	}
	name, err := kid(tok)
	if err != nil {
		return err
	}
	key, err := os.ReadFile(filepath.Join(s.dir, path.Base(name)+".key"))
	if err != nil {
		return err
	}
	return tok.Claims(key, claims)
}

func payloadRight(raw string, keys map[string][]byte) ([]byte, error) {
	obj, err := jose.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	key, ok := keys[obj.Signatures[0].Header.KeyID]
	if !ok {
		return nil, errors.New("unknown key")
	}
	return obj.Verify(key)
}
