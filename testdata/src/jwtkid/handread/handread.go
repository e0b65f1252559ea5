// SPDX-License-Identifier: Apache-2.0

// Package handread holds headers that are decoded by hand before the token is verified.
package handread

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

var errToken = errors.New("no token")

type head struct {
	Alg   string `json:"alg"`
	KeyID string `json:"kid"`
}

func balancer(region, raw string) (*jwt.Token, error) {
	parts := strings.Split(raw, ".")
	if len(parts) != 3 {
		return nil, errToken
	}
	text, err := base64.StdEncoding.DecodeString(parts[0])
	if err != nil {
		return nil, err
	}
	var header map[string]any
	if err := json.Unmarshal(text, &header); err != nil {
		return nil, err
	}
	kid, ok := header["kid"].(string)
	if !ok {
		return nil, errToken
	}
	address := fmt.Sprintf("https://keys.%s.example.com/%s", region, kid)
	resp, err := http.Get(address) // want `the token's kid becomes a part of the address of http.Get`
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	text, err = io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	key, err := jwt.ParseECPublicKeyFromPEM(text)
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"ES256"}))
}

// A struct for the header, that a helper returns.
func headOf(raw string) (*head, error) {
	first, _, _ := strings.Cut(raw, ".")
	text, err := base64.RawURLEncoding.DecodeString(first)
	if err != nil {
		return nil, err
	}
	var h head
	if err := json.Unmarshal(text, &h); err != nil {
		return nil, err
	}
	return &h, nil
}

func file(raw string) ([]byte, error) {
	h, err := headOf(raw)
	if err != nil {
		return nil, err
	}
	return os.ReadFile("keys/" + h.KeyID + ".pem") // want `the token's kid becomes a part of the file path of os.ReadFile`
}

func escaped(raw string) (*http.Response, error) {
	h, err := headOf(raw)
	if err != nil {
		return nil, err
	}
	return http.Get("https://keys.example.com/" + url.PathEscape(h.KeyID))
}

func known(raw string, keys map[string]string) ([]byte, error) {
	h, err := headOf(raw)
	if err != nil {
		return nil, err
	}
	name, ok := keys[h.KeyID]
	if !ok {
		return nil, errToken
	}
	return os.ReadFile("keys/" + name)
}

// What is no kid of a fixed host is not told for addresses.
func algorithm(raw string) (*http.Response, error) {
	h, err := headOf(raw)
	if err != nil {
		return nil, err
	}
	return http.Get("https://keys.example.com/" + h.Alg)
}
