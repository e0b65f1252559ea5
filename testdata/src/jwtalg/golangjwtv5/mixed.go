// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 holds cases of golang-jwt v5.
package golangjwtv5

import (
	"crypto/ecdsa"
	"crypto/rsa"
	"errors"
	"log"
	"sync"

	"github.com/golang-jwt/jwt/v5"
)

type tenant struct {
	secret []byte
	public *rsa.PublicKey
	shared bool
}

func (t *tenant) key(*jwt.Token) (any, error) {
	if t.shared {
		return t.secret, nil
	}
	return t.public, nil
}

func (t *tenant) login(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, t.key) // want `jwt.Parse uses HMAC secrets and public keys alike.*\(jwtalg\)`
}

// registry holds secrets of clients beside the keys of issuers.
type registry struct {
	mu   sync.Mutex
	keys map[string]any
}

func newRegistry() *registry { return &registry{keys: map[string]any{}} }

func (r *registry) add(kid string, key any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.keys[kid] = key
}

func (r *registry) get(kid string) any {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.keys[kid]
}

func (r *registry) load(client string, secret string, public *ecdsa.PublicKey) {
	r.add(client, []byte(secret))
	r.add("issuer", public)
}

func (r *registry) find(t *jwt.Token) (any, error) {
	kid, ok := t.Header["kid"].(string)
	if !ok {
		return nil, errors.New("no kid")
	}
	key := r.get(kid)
	if key == nil {
		return nil, errors.New("unknown kid")
	}
	return key, nil
}

func (r *registry) verify(raw string) error {
	p := jwt.NewParser(jwt.WithValidMethods([]string{"RS256", "ES256", "HS256"})) // want `jwt.WithValidMethods allows HMAC beside public-key algorithms.*\(jwtalg\)`
	_, err := p.Parse(raw, r.find)
	if err != nil {
		_, err = jwt.Parse(raw, r.find) // want `uses HMAC secrets and public keys alike`
	}
	return err
}

// A test that only logs is none.
func logs(raw string, secret []byte, public *rsa.PublicKey, local bool) (*jwt.Token, error) {
	return jwt.ParseWithClaims(raw, jwt.MapClaims{}, func(t *jwt.Token) (any, error) { // want `jwt.ParseWithClaims uses HMAC secrets`
		if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
			log.Println("odd method", t.Header["alg"])
		}
		if local {
			return secret, nil
		}
		return public, nil
	})
}

// A default that returns a key too lets every name through.
func falls(raw string, secret []byte, public *rsa.PublicKey, local bool) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { // want `uses HMAC secrets and public keys alike`
		switch t.Header["alg"] {
		case "PS256":
			return public, nil
		default:
			if local {
				return secret, nil
			}
			return public, nil
		}
	})
}

// Refusing none alone leaves all others.
func refusesNone(raw string, keys map[string]any, secret []byte, public *rsa.PublicKey) (*jwt.Token, error) {
	keys = map[string]any{"own": secret, "other": public}
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { // want `uses HMAC secrets and public keys alike`
		if t.Method.Alg() == "none" || t.Method == jwt.SigningMethodNone {
			return nil, errors.New("none")
		}
		return keys[t.Header["kid"].(string)], nil
	})
}

// A result of the test that nobody looks at.
func asserts(raw string, secret []byte, public *rsa.PublicKey, local bool) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { // want `uses HMAC secrets and public keys alike`
		_, _ = t.Method.(*jwt.SigningMethodHMAC)
		var key any = public
		if local {
			key = secret
		}
		return key, nil
	})
}

// An empty list checks nothing.
func nilList(raw string, t *tenant) (*jwt.Token, error) {
	return jwt.Parse(raw, t.key, jwt.WithValidMethods(nil)) // want `uses HMAC secrets and public keys alike`
}

// Options that say something else.
func otherOptions(raw string, t *tenant, issuer string) (*jwt.Token, error) {
	opts := []jwt.ParserOption{jwt.WithExpirationRequired()}
	if issuer != "" {
		opts = append(opts, jwt.WithIssuer(issuer))
	}
	return jwt.Parse(raw, t.key, opts...) // want `uses HMAC secrets and public keys alike`
}

var everything = []string{jwt.SigningMethodHS256.Alg(), jwt.SigningMethodRS256.Alg()}

func listed(raw string, key any) error {
	_, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods(everything)) // want `allows HMAC beside public-key`
	return err
}

// The header's algorithm picks the key, and an empty one for what is not listed.
func picks(raw string, keys map[string][]byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { // want `the algorithm in the token's header picks the key of jwt.Parse`
		return keys[t.Method.Alg()], nil
	})
}

func resolves(signed string, sig []byte, t *jwt.Token, key any) error {
	return jwt.GetSigningMethod(t.Header["alg"].(string)).Verify(signed, sig, key) // want `verifies with the algorithm that the token's header names`
}

func resolvesMethod(signed string, sig []byte, t *jwt.Token, secret []byte) error {
	return t.Method.Verify(signed, sig, secret) // want `verifies with the algorithm that the token's header names`
}
