// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 holds cases of golang-jwt v5.
package golangjwtv5

import (
	"context"
	"crypto"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
	"github.com/lestrrat-go/jwx/v3/jwk"
)

var errKey = errors.New("unknown key")

// The key is in the header.
func embedded(t *jwt.Token) (any, error) {
	data, err := json.Marshal(t.Header["jwk"])
	if err != nil {
		return nil, err
	}
	key, err := jwk.ParseKey(data)
	if err != nil {
		return nil, err
	}
	var raw any
	if err := jwk.Export(key, &raw); err != nil {
		return nil, err
	}
	return raw, nil // want `a key function returns the key that the token's jwk brings .*\(jwtheaderkey\)`
}

func byHand(t *jwt.Token) (any, error) {
	fields, ok := t.Header["jwk"].(map[string]any)
	if !ok || fields["kty"] != "RSA" {
		return nil, errKey
	}
	n, err := base64.RawURLEncoding.DecodeString(fields["n"].(string))
	if err != nil {
		return nil, err
	}
	return &rsa.PublicKey{N: new(big.Int).SetBytes(n), E: 65537}, nil // want `a key function returns the key that the token's jwk brings`
}

func chained(t *jwt.Token) (any, error) {
	cert, err := certificate(t)
	if err != nil {
		return nil, err
	}
	return cert.PublicKey, nil // want `a key function returns the key that the token's x5c brings`
}

// Any certificate of a public authority will do.
func systemRoots(t *jwt.Token) (any, error) {
	cert, err := certificate(t)
	if err != nil {
		return nil, err
	}
	if _, err := cert.Verify(x509.VerifyOptions{}); err != nil {
		return nil, err
	}
	return cert.PublicKey, nil // want `a key function returns the key that the token's x5c brings`
}

// The address of the key is in the header.
func fetched(t *jwt.Token) (any, error) {
	set, err := jwk.Fetch(context.Background(), t.Header["jku"].(string)) // want `the token's jku names the address that jwk.Fetch fetches from .*\(jwtheaderkey\)`
	if err != nil {
		return nil, err
	}
	key, ok := set.Key(0)
	if !ok {
		return nil, errKey
	}
	var raw any
	return raw, jwk.Export(key, &raw)
}

func got(t *jwt.Token) (any, error) {
	jku, ok := t.Header["jku"].(string) // want `the token's jku names the address that http.Get fetches from`
	if !ok || !strings.HasPrefix(jku, "https://") {
		return nil, errKey
	}
	resp, err := http.Get(jku)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// The issuer, which nobody has verified, names the server.
func issuer(raw string) (*jwt.Token, error) {
	claims := &jwt.RegisteredClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil {
		return nil, err
	}
	resp, err := http.Get(claims.Issuer + "/.well-known/openid-configuration") // want `the token's iss names the address that http.Get fetches from`
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var key crypto.PublicKey
	if err := json.NewDecoder(resp.Body).Decode(&key); err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
}

func issuerOfToken(t *jwt.Token) (any, error) {
	claims, ok := t.Claims.(jwt.MapClaims)
	if !ok {
		return nil, errKey
	}
	iss, _ := claims["iss"].(string) // want `the token's iss names the address that jwk.Fetch fetches from`
	return jwk.Fetch(context.Background(), iss+"/jwks")
}

func captured(raw string) (*jwt.Token, error) {
	claims := jwt.MapClaims{}
	return jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) {
		tid, _ := claims["tid"].(string) // want `the token's tid names the address that jwk.Fetch fetches from`
		return jwk.Fetch(context.Background(), "https://"+tid+".example.com/keys")
	})
}

// Keys and algorithms of the request.
func fromRequest(r *http.Request) (*jwt.Token, error) {
	return jwt.Parse(r.Header.Get("Authorization"), func(*jwt.Token) (any, error) { // want `the key of jwt.Parse comes with the request`
		return []byte(r.Header.Get("X-Key")), nil
	})
}

func listFromRequest(r *http.Request, key *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(r.Header.Get("Authorization"), func(*jwt.Token) (any, error) { return key, nil },
		jwt.WithValidMethods([]string{r.URL.Query().Get("alg")})) // want `the algorithms of jwt.WithValidMethods come with the request`
}
