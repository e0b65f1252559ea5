// SPDX-License-Identifier: Apache-2.0

// Command conformance sends tokens through functions that verify, each with the key and no
// other option, and prints which they take: one JSON line a function. A test holds the lines
// against the profiles of the tables. What builds under an experiment of Go alone, or not beside
// the others, is run by itself:
//
//	GOEXPERIMENT=jsonv2 go run main.go jwxv4.go
//	go run main.go tinktext.go tinkv1.go
package main

import (
	"cmp"
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"hash"
	"maps"
	"os"
	"time"
)

// Algorithms of RFC 7518 sections 4.5 and 4.7: what encrypts is the key, or a key within it.
const (
	direct  = "dir"
	wrapped = "A256GCMKW"
)

// secret encrypts tokens.
var secret = key[:32]

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

// rsaKey signs the tokens of functions that take RSA only.
var rsaKey = newRSA()

func newRSA() *rsa.PrivateKey {
	k, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	return k
}

// ecKey signs the tokens of functions that take elliptic curves only.
var ecKey = newEC()

func newEC() *ecdsa.PrivateKey {
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	return k
}

// group is functions that take the same tokens: their algorithm, and what header and claims have
// beside that which all have.
type group struct {
	accepts        []accept
	alg            string
	header, claims map[string]any
	other          string // another algorithm for the same key
	millis         bool   // dates are milliseconds
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
	date := func(from time.Duration) int64 {
		if g.millis {
			return now.Add(from).UnixMilli()
		}
		return now.Add(from).Unix()
	}
	good := map[string]any{"sub": "s", "iat": date(0), "orig_iat": date(0), "exp": date(time.Hour)}
	if g.millis {
		delete(good, "iat") // which is looked at as seconds
	}
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
		"expired":  with("exp", date(-2*time.Hour)),
		"endless":  with("exp", nil),
		"early":    with("nbf", date(time.Hour)),
		"audience": with("aud", "somebody-else"),
		"issuer":   with("iss", "somebody-else"),
		"hs512":    g.token(cmp.Or(g.other, "HS512"), good),
	}
}

func (g group) token(alg string, claims map[string]any) string {
	header := map[string]any{"alg": alg, "typ": "JWT"}
	maps.Copy(header, g.header)
	if alg == direct || alg == wrapped {
		return encrypted(header, claims)
	}
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
	case "ES256":
		sum := sha256.Sum256(text)
		return signEC(sum[:])
	case "RS256":
		sum := sha256.Sum256(text)
		return signRSA(crypto.SHA256, sum[:])
	case "RS512":
		sum := sha512.Sum512(text)
		return signRSA(crypto.SHA512, sum[:])
	default:
		return nil
	}
	m.Write(text)
	return m.Sum(nil)
}

// encrypted is a JWE (RFC 7516 section 7.1) of claims.
func encrypted(header, claims map[string]any) string {
	header["enc"] = "A256GCM"
	b64 := base64.RawURLEncoding
	inner, wrap := secret, ""
	if header["alg"] == wrapped {
		inner = key[32:64]
		iv, text, tag := seal(secret, inner, nil)
		header["iv"], header["tag"], wrap = b64.EncodeToString(iv), b64.EncodeToString(tag), b64.EncodeToString(text)
	}
	plain, err := json.Marshal(claims)
	if err != nil {
		return err.Error()
	}
	head := part(header)
	iv, text, tag := seal(inner, plain, []byte(head))
	return head + "." + wrap + "." + b64.EncodeToString(iv) + "." + b64.EncodeToString(text) + "." + b64.EncodeToString(tag)
}

func seal(key, plain, extra []byte) (iv, text, tag []byte) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, nil, nil
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, nil, nil
	}
	iv = make([]byte, gcm.NonceSize())
	_, _ = rand.Read(iv) // which never fails
	out := gcm.Seal(nil, iv, plain, extra)
	return iv, out[:len(plain)], out[len(plain):]
}

func signRSA(hash crypto.Hash, sum []byte) []byte {
	sig, err := rsa.SignPKCS1v15(nil, rsaKey, hash, sum)
	if err != nil {
		return nil
	}
	return sig
}

func signEC(sum []byte) []byte {
	r, s, err := ecdsa.Sign(rand.Reader, ecKey, sum)
	if err != nil {
		return nil
	}
	return append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...)
}

func part(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return base64.RawURLEncoding.EncodeToString(b)
}
