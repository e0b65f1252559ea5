// SPDX-License-Identifier: Apache-2.0

// Package helper signs and compares with one function that makes the MAC of a text.
package helper

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"strings"
)

type head struct {
	Alg string `json:"alg"`
	Typ string `json:"typ"`
}

func encode(v any) (string, error) {
	text, err := json.Marshal(v)
	return base64.RawURLEncoding.EncodeToString(text), err
}

func mac(text string, secret []byte) string {
	h := hmac.New(sha256.New, secret) // want `hmac.New signs a token that is put together by hand \[.*\] \(jwthandrolled\)`
	h.Write([]byte(text))
	return base64.RawURLEncoding.EncodeToString(h.Sum(nil))
}

func issue(claims map[string]any, secret []byte) (string, error) {
	header, err := encode(head{"HS256", "JWT"})
	if err != nil {
		return "", err
	}
	payload, err := encode(claims)
	if err != nil {
		return "", err
	}
	text := strings.Join([]string{header, payload}, ".")
	return strings.Join([]string{header, payload, mac(text, secret)}, "."), nil
}

func verify(token string, secret []byte) error {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return errors.New("no token")
	}
	if parts[2] != mac(parts[0]+"."+parts[1], secret) { // want `!= compares the signature of a token`
		return errors.New("wrong signature")
	}
	return nil
}

// webhook makes the MAC of what is no token.
func webhook(stamp, body string, secret []byte) string {
	return digest(strings.Join([]string{stamp, body}, "."), secret)
}

func digest(text string, secret []byte) string {
	h := hmac.New(sha256.New, secret)
	h.Write([]byte(text))
	return base64.RawURLEncoding.EncodeToString(h.Sum(nil))
}
