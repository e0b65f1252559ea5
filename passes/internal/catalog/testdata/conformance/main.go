// SPDX-License-Identifier: Apache-2.0

// Command conformance sends tokens through functions that verify, each with the key and no
// other option, and prints which they take: one JSON line a function. A test holds the lines
// against the profiles of the tables.
package main

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"hash"
	"maps"
	"os"
	"slices"
	"time"
)

// accept is one function of a library that verifies.
type accept struct {
	path, symbol string
	verify       func(token string) error
}

// keyID names key where a library asks for a name.
const keyID = "k"

// key signs all tokens.
var key = []byte("thirty-two-bytes-and-thirty-two-more-bytes-for-the-longest-of-all-macs")

// signer signs the tokens of functions that take public keys only.
var signer = ed25519.NewKeyFromSeed(key[:ed25519.SeedSize])

// group is functions that take the same tokens: their algorithm, and what header and claims have
// beside that which all have.
type group struct {
	accepts        []accept
	alg            string
	header, claims map[string]any
}

func groups() []group {
	return []group{
		{slices.Concat(golangJWT(), formerJWT(), golangJWTRequests(), jwx(), jwxV2(), goJose(), goJoseV3(), small(), middleware()), "HS256", nil, nil},
		{katarasKeys(), "HS256", map[string]any{"kid": keyID}, nil},
		{goOIDC(), "EdDSA", nil, map[string]any{"aud": client, "iss": issuer}},
	}
}

func main() {
	enc := json.NewEncoder(os.Stdout)
	for _, g := range groups() {
		for _, a := range g.accepts {
			took := map[string]bool{}
			for name, token := range g.tokens() {
				took[name] = taken(a, token)
			}
			if err := enc.Encode(map[string]any{"path": a.path, "symbol": a.symbol, "took": took}); err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
		}
	}
}

// taken reports whether a function takes a token; a panic is a refusal.
func taken(a accept, token string) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	return a.verify(token) == nil
}

func (g group) tokens() map[string]string {
	now := time.Now()
	good := map[string]any{"sub": "s", "iat": now.Unix(), "orig_iat": now.Unix(), "exp": now.Add(time.Hour).Unix()}
	maps.Copy(good, g.claims)
	with := func(name string, value any) string {
		c := maps.Clone(good)
		c[name] = value
		if value == nil {
			delete(c, name)
		}
		return g.token(g.alg, c)
	}
	valid := g.token(g.alg, good)
	return map[string]string{
		"valid":    valid,
		"forged":   valid[:len(valid)-8] + "AAAAAAAA",
		"unsigned": g.token("none", good),
		"expired":  with("exp", now.Add(-time.Hour).Unix()),
		"endless":  with("exp", nil),
		"early":    with("nbf", now.Add(time.Hour).Unix()),
		"audience": with("aud", "somebody-else"),
		"issuer":   with("iss", "somebody-else"),
		"hs512":    g.token("HS512", good),
	}
}

func (g group) token(alg string, claims map[string]any) string {
	header := map[string]any{"alg": alg, "typ": "JWT"}
	maps.Copy(header, g.header)
	text := part(header) + "." + part(claims)
	return text + "." + base64.RawURLEncoding.EncodeToString(signature(alg, []byte(text)))
}

func signature(alg string, text []byte) []byte {
	var m hash.Hash
	switch alg {
	case "HS256":
		m = hmac.New(sha256.New, key)
	case "HS512":
		m = hmac.New(sha512.New, key)
	case "EdDSA":
		return ed25519.Sign(signer, text)
	default:
		return nil
	}
	m.Write(text)
	return m.Sum(nil)
}

func part(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return base64.RawURLEncoding.EncodeToString(b)
}
