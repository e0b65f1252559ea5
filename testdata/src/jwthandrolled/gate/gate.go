// SPDX-License-Identifier: Apache-2.0

// Package gate makes tokens by hand and asks only whether their signature is right: it
// reads no claim of them.
package gate

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"io"
	"strings"
)

type gate struct{ key []byte }

// New returns a gate with a key.
func New(key []byte) *gate { return &gate{key} }

func (g *gate) mac(text string) string {
	m := hmac.New(sha256.New, g.key) // want `hmac.New signs a token that is put together by hand`
	m.Write([]byte(text))
	return base64.RawURLEncoding.EncodeToString(m.Sum(nil))
}

func (g *gate) sign(claims map[string]any) (string, error) {
	header := base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"HS256","typ":"JWT"}`))
	body, err := json.Marshal(claims)
	if err != nil {
		return "", err
	}
	text := header + "." + base64.RawURLEncoding.EncodeToString(body)
	return text + "." + g.mac(text), nil
}

func (g *gate) open(raw string) bool {
	parts := strings.Split(raw, ".")
	if len(parts) != 3 {
		return false
	}
	m := hmac.New(sha256.New, g.key)
	io.WriteString(m, parts[0]+"."+parts[1])
	return base64.RawURLEncoding.EncodeToString(m.Sum(nil)) == parts[2] // want `== compares the signature of a token`
}

func (g *gate) openEvenly(raw string) bool {
	parts := strings.Split(raw, ".")
	if len(parts) != 3 {
		return false
	}
	m := hmac.New(sha256.New, g.key)
	io.WriteString(m, parts[0]+"."+parts[1])
	return hmac.Equal([]byte(base64.RawURLEncoding.EncodeToString(m.Sum(nil))), []byte(parts[2]))
}

// version compares what is no signature.
func (g *gate) version(raw string) bool {
	parts := strings.Split(raw, ".")
	return len(parts) == 3 && parts[0]+"."+parts[1] == "v1.2"
}

var _ = []any{(*gate).sign, (*gate).open, (*gate).openEvenly, (*gate).version}
