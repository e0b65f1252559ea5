// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"encoding/base64"
	"encoding/json"
	"os"
	"strings"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwthardkey/flow/env"
)

// Ways in combination.

type tenantConfig struct {
	Name   string
	Secret func() ([]byte, error)
}

func tenants() map[string]*tenantConfig {
	return map[string]*tenantConfig{
		"north": {Name: "the tenant in the north of the town", Secret: decoder("bm9ydGggd2luZCBpbiB0aGUga2V5aG9sZSBvZiB0aGUgYmFybg==")}, // want `hard-coded key becomes the key of .*\(jwthardkey\)`
		"south": {Name: "the tenant in the south of the town", Secret: decoder(os.Getenv("SOUTH_SECRET"))},
	}
}

func decoder(text string) func() ([]byte, error) {
	return func() ([]byte, error) { return base64.StdEncoding.DecodeString(strings.TrimSpace(text)) }
}

func tenantKey(t *jwt.Token) (any, error) {
	name, _ := t.Header["tenant"].(string)
	c, ok := tenants()[name]
	if !ok {
		return nil, jwt.ErrTokenUnverifiable
	}
	return c.Secret()
}

func verifyTenant(raw string) (*jwt.Token, error) { return jwt.Parse(raw, tenantKey) }

type fileSettings struct {
	Issuer string `json:"issuer"`
	Secret string `json:"secret"`
}

// The file need not have the setting: then the literal stays.
func signFromFile(claims jwt.MapClaims, path string) (string, error) {
	s := fileSettings{
		Issuer: "https://login.example.com/realms/eighteen",
		Secret: "a-literal-that-the-file-may-leave-as-is", // want `key becomes the key of .*\(jwthardkey\)`
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	if err := json.Unmarshal(text, &s); err != nil {
		return "", err
	}
	claims["iss"] = s.Issuer
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(s.Secret))
}

// A helper of another package, a struct, a method value and a closure.
type chain struct{ opts struct{ key string } }

func newChain() *chain {
	c := new(chain)
	c.opts.key = env.Get("CHAIN_SECRET", "a-fallback-at-the-end-of-a-long-chain-1") // want `key becomes the key of .*\(jwthardkey\)`
	return c
}

func (c *chain) keyfunc() jwt.Keyfunc {
	bytes := func() []byte { return []byte(c.opts.key) }
	return func(*jwt.Token) (any, error) { return bytes(), nil }
}

func verifyChain(raw string) (*jwt.Token, error) {
	keys := newChain().keyfunc
	return jwt.Parse(raw, keys())
}

var keyfuncs = map[string]jwt.Keyfunc{
	"internal": func(*jwt.Token) (any, error) {
		return []byte("a-key-function-among-others-in-a-map-9"), nil // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	},
	"external": keyfuncFor(os.Getenv("EXTERNAL_SECRET")),
}

func verifyByKind(raw, kind string) (*jwt.Token, error) {
	return jwt.Parse(raw, keyfuncs[kind])
}
