// SPDX-License-Identifier: Apache-2.0

// Package hand does by hand what a library does.
package hand

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"time"
)

// Claims is who the caller is.
type Claims struct {
	User string `json:"user"`
	Exp  int64  `json:"exp"`
}

func b64(data []byte) string { return base64.RawURLEncoding.EncodeToString(data) }

func sign(key []byte, c Claims) string {
	header := base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"HS256","typ":"JWT"}`))
	payload, _ := json.Marshal(c)
	body := header + "." + base64.RawURLEncoding.EncodeToString(payload)
	mac := hmac.New(sha256.New, key) // want `hmac.New signs a token that is put together by hand \[what a library checks of keys, claims and algorithms is left to this code\] \(jwthandrolled\)`
	mac.Write([]byte(body))
	return body + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}

func signMap(key []byte, user string) string {
	header, _ := json.Marshal(map[string]string{"alg": "HS256", "typ": "JWT"})
	payload, _ := json.Marshal(map[string]any{"user": user, "exp": time.Now().Add(time.Hour).Unix()})
	body := strings.Join([]string{b64(header), b64(payload)}, ".")
	mac := hmac.New(sha256.New, key) // want `hmac.New signs a token`
	io.WriteString(mac, body)
	return body + "." + b64(mac.Sum(nil))
}

const fixedHeader = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"

func signFixed(key []byte, payload []byte) string {
	body := fmt.Sprintf("%s.%s", fixedHeader, b64(payload))
	return body + "." + b64(digest(key, body))
}

func digest(key []byte, text string) []byte {
	mac := hmac.New(sha256.New, key) // want `hmac.New signs a token`
	mac.Write([]byte(text))
	return mac.Sum(nil)
}

// header is that of RFC 7515.
type header struct {
	Alg string `json:"alg"`
	Typ string `json:"typ"`
}

func signRSA(key *rsa.PrivateKey, c Claims) (string, error) {
	head, _ := json.Marshal(header{Alg: "RS256", Typ: "JWT"})
	payload, _ := json.Marshal(c)
	body := b64(head) + "." + b64(payload)
	sum := sha256.Sum256([]byte(body))
	sig, err := rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA256, sum[:]) // want `rsa.SignPKCS1v15 signs a token`
	return body + "." + b64(sig), err
}

func signECDSA(key *ecdsa.PrivateKey, c Claims) (string, error) {
	head, _ := json.Marshal(header{Alg: "ES256", Typ: "JWT"})
	payload, _ := json.Marshal(c)
	body := b64(head) + "." + b64(payload)
	h := sha256.New()
	h.Write([]byte(body))
	r, s, err := ecdsa.Sign(rand.Reader, key, h.Sum(nil)) // want `ecdsa.Sign signs a token`
	return body + "." + b64(append(r.Bytes(), s.Bytes()...)), err
}

func signEd(key ed25519.PrivateKey, c Claims) string {
	head, _ := json.Marshal(map[string]any{"alg": "EdDSA"})
	payload, _ := json.Marshal(c)
	body := b64(head) + "." + b64(payload)
	return body + "." + b64(ed25519.Sign(key, []byte(body))) // want `ed25519.Sign signs a token`
}

func inPieces(key, payload []byte) string {
	head := b64([]byte(`{"alg": "HS256"}`))
	mac := hmac.New(sha256.New, key) // want `hmac.New signs a token`
	mac.Write([]byte(head))
	mac.Write([]byte("."))
	mac.Write([]byte(b64(payload)))
	return head + "." + b64(payload) + "." + b64(mac.Sum(nil))
}

func verify(key []byte, raw string) (*Claims, error) {
	parts := strings.Split(raw, ".")
	if len(parts) != 3 {
		return nil, errors.New("form")
	}
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(parts[0] + "." + parts[1]))
	if b64(mac.Sum(nil)) != parts[2] { // want `!= compares the signature of a token \[the time that it takes tells how much of a guessed signature is right\] \(jwthandrolled\)`
		return nil, errors.New("signature")
	}
	return decode(parts[1])
}

func decode(part string) (*Claims, error) {
	data, err := base64.RawURLEncoding.DecodeString(part)
	if err != nil {
		return nil, err
	}
	c := &Claims{}
	return c, json.Unmarshal(data, c)
}

func verifyBytes(key []byte, raw string) (*Claims, error) {
	parts := strings.Split(raw, ".")
	if len(parts) != 3 {
		return nil, errors.New("form")
	}
	got, _ := base64.RawURLEncoding.DecodeString(parts[2])
	want := digest(key, strings.Join(parts[:2], "."))
	if !bytes.Equal(got, want) { // want `bytes.Equal compares the signature of a token`
		return nil, errors.New("signature")
	}
	return decode(parts[1])
}

func verifyDeep(key []byte, raw string) (*Claims, error) {
	dot := strings.LastIndex(raw, ".")
	parts := strings.Split(raw, ".")
	want := b64(digest(key, raw[:dot]))
	if !reflect.DeepEqual(want, raw[dot+1:]) { // want `reflect.DeepEqual compares the signature of a token`
		return nil, errors.New("signature")
	}
	return decode(parts[1])
}

func again(key []byte, raw string, c Claims) bool {
	return strings.Compare(sign(key, c), raw) == 0 // want `strings.Compare compares the signature of a token`
}
