// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 accepts tokens of golang-jwt v5 with keys of an issuer elsewhere.
package golangjwtv5

import (
	"context"
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"errors"
	"math/big"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

type jwkKey struct {
	Kid string `json:"kid"`
	N   string `json:"n"`
}

type keySet struct {
	Keys []jwkKey `json:"keys"`
}

// keys fetches the keys of an issuer.
type keys struct {
	url  string
	keys map[string]*rsa.PublicKey
}

func (k *keys) load() error {
	resp, err := http.Get(k.url)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var set keySet
	if err := json.NewDecoder(resp.Body).Decode(&set); err != nil {
		return err
	}
	k.keys = map[string]*rsa.PublicKey{}
	for _, key := range set.Keys {
		n, err := base64.RawURLEncoding.DecodeString(key.N)
		if err != nil {
			return err
		}
		k.keys[key.Kid] = &rsa.PublicKey{N: new(big.Int).SetBytes(n), E: 65537}
	}
	return nil
}

func (k *keys) keyfunc(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	key, ok := k.keys[kid]
	if !ok {
		return nil, errors.New("unknown key")
	}
	return key, nil
}

func noOption(k *keys, raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, k.keyfunc) // want `nothing compares aud of what jwt.ParseWithClaims accepts`
	return claims.Subject, err
}

func void(k *keys, raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, k.keyfunc, jwt.WithAudience("")) // want `jwt.WithAudience has no audience compared`
	return claims.Subject, err
}

func none(k *keys, raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, k.keyfunc, jwt.WithAudience()) // want `jwt.WithAudience has no audience compared`
	return claims.Subject, err
}

type userKey struct{}

func middleware(k *keys, next http.Handler) http.Handler {
	p := jwt.NewParser(jwt.WithValidMethods([]string{"RS256"}), jwt.WithIssuer("https://login.example.com"))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		tok, err := p.Parse(r.Header.Get("Authorization"), k.keyfunc) // want `nothing compares aud of what jwt.Parser.Parse accepts`
		if err != nil || !tok.Valid {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), userKey{}, tok.Claims)))
	})
}

func parse(k *keys, raw string) (jwt.MapClaims, error) {
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, k.keyfunc) // want `nothing compares aud`
	return claims, err
}

func subject(k *keys, raw string) (string, error) {
	claims, err := parse(k, raw)
	if err != nil {
		return "", err
	}
	if _, ok := claims["aud"]; !ok {
		return "", errors.New("no audience")
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

var (
	secret  = loadSecret()
	service = "https://orders.example.com"
)

func loadSecret() []byte { return nil }

func own(*jwt.Token) (any, error) { return secret, nil }

// The way is chosen by a setting; one of them has the audience compared.
func accept(remote *keys, raw string) (*jwt.Token, error) {
	if remote != nil {
		return acceptRemote(remote, raw)
	}
	return acceptLocal(raw)
}

func acceptRemote(k *keys, raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, k.keyfunc, jwt.WithAudience(service))
}

func acceptLocal(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, own) // want `nothing compares aud of what jwt.Parse accepts, though another way to the same result does`
}

func name(k *keys, raw string) (string, error) {
	tok, err := accept(k, raw)
	if err != nil {
		return "", err
	}
	return tok.Claims.GetSubject()
}

func gate(k *keys, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.Parse(r.Header.Get("Authorization"), k.keyfunc); err != nil { // want `nothing compares aud of what jwt.Parse accepts`
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
