// SPDX-License-Identifier: Apache-2.0

// Command conformance sends tokens through functions that verify, each with the key and no
// other option, and prints which they take: one JSON line a function. A test holds the lines
// against the profiles of the tables.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"hash"
	"os"
	"slices"
	"time"
)

// accept is one function of a library that verifies.
type accept struct {
	path, symbol string
	verify       func(token string) error
}

// key signs all tokens.
var key = []byte("thirty-two-bytes-and-thirty-two-more-bytes-for-the-longest-of-all-macs")

func main() {
	enc := json.NewEncoder(os.Stdout)
	for _, a := range slices.Concat(golangJWT(), jwx(), goJose(), small()) {
		took := map[string]bool{}
		for name, token := range tokens() {
			took[name] = taken(a, token)
		}
		if err := enc.Encode(map[string]any{"path": a.path, "symbol": a.symbol, "took": took}); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
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

func tokens() map[string]string {
	now := time.Now()
	good := map[string]any{"sub": "s", "iat": now.Unix(), "exp": now.Add(time.Hour).Unix()}
	with := func(name string, value any) map[string]any {
		c := map[string]any{}
		for k, v := range good {
			c[k] = v
		}
		c[name] = value
		if value == nil {
			delete(c, name)
		}
		return c
	}
	valid := sign("HS256", sha256.New, good)
	return map[string]string{
		"valid":    valid,
		"forged":   valid[:len(valid)-4] + "AAAA",
		"unsigned": part(map[string]any{"alg": "none", "typ": "JWT"}) + "." + part(good) + ".",
		"expired":  sign("HS256", sha256.New, with("exp", now.Add(-time.Hour).Unix())),
		"endless":  sign("HS256", sha256.New, with("exp", nil)),
		"early":    sign("HS256", sha256.New, with("nbf", now.Add(time.Hour).Unix())),
		"audience": sign("HS256", sha256.New, with("aud", "somebody-else")),
		"issuer":   sign("HS256", sha256.New, with("iss", "somebody-else")),
		"hs512":    sign("HS512", sha512.New, good),
	}
}

func sign(alg string, h func() hash.Hash, claims map[string]any) string {
	text := part(map[string]any{"alg": alg, "typ": "JWT"}) + "." + part(claims)
	mac := hmac.New(h, key)
	mac.Write([]byte(text))
	return text + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}

func part(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return base64.RawURLEncoding.EncodeToString(b)
}
