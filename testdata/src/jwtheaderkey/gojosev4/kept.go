// SPDX-License-Identifier: Apache-2.0

package gojosev4

import (
	"crypto"
	"crypto/x509"
	"errors"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

// ticket keeps a token between parsing and verification.
type ticket struct {
	raw    string
	parsed *jwt.JSONWebToken
}

type trust struct {
	roots *x509.CertPool
	known map[string]crypto.PublicKey
}

func newTicket(raw string) (*ticket, error) {
	parsed, err := jwt.ParseSigned(raw, algs)
	if err != nil {
		return nil, err
	}
	return &ticket{raw, parsed}, nil
}

func (t *ticket) open(by trust) (*jwt.Claims, error) {
	key, err := t.pick(by)
	if err != nil {
		return nil, err
	}
	var claims jwt.Claims
	if err := t.parsed.Claims(key, &claims); err != nil { // want `jwt.JSONWebToken.Claims verifies with the key that the token's jwk brings`
		return nil, err
	}
	return &claims, nil
}

func (t *ticket) pick(by trust) (crypto.PublicKey, error) {
	if len(t.parsed.Headers) == 0 {
		return nil, errors.New("no header")
	}
	header := t.parsed.Headers[0]
	chains, err := header.Certificates(x509.VerifyOptions{Roots: by.roots})
	if err == nil {
		return chains[0][0].PublicKey, nil
	}
	if !errors.Is(err, jose.ErrMissingX5cHeader) {
		return nil, err
	}
	return named(header, by)
}

// named trusts a key because of the name that it gives itself.
func named(header jose.Header, by trust) (crypto.PublicKey, error) {
	own := header.JSONWebKey
	if own == nil {
		return nil, errors.New("no key")
	}
	if _, ok := by.known[own.KeyID]; !ok {
		return nil, errors.New("unknown key")
	}
	return own.Key, nil
}

func (t *ticket) openRight(by trust) (*jwt.Claims, error) {
	key, err := t.pickRight(by)
	if err != nil {
		return nil, err
	}
	var claims jwt.Claims
	if err := t.parsed.Claims(key, &claims); err != nil {
		return nil, err
	}
	return &claims, nil
}

func (t *ticket) pickRight(by trust) (crypto.PublicKey, error) {
	if len(t.parsed.Headers) == 0 {
		return nil, errors.New("no header")
	}
	return lookup(t.parsed.Headers[0], by)
}

// lookup takes the program's key of that name, or one that its roots have signed.
func lookup(header jose.Header, by trust) (crypto.PublicKey, error) {
	own := header.JSONWebKey
	if own == nil {
		return nil, errors.New("no key")
	}
	if len(own.Certificates) == 0 {
		key, ok := by.known[own.KeyID]
		if !ok {
			return nil, errors.New("unknown key")
		}
		return key, nil
	}
	opts := x509.VerifyOptions{Roots: by.roots}
	first := own.Certificates[0]
	if opts.Intermediates == nil {
		opts.Intermediates = x509.NewCertPool()
		for _, next := range own.Certificates[1:] {
			opts.Intermediates.AddCert(next)
		}
	}
	chains, err := first.Verify(opts)
	if err != nil {
		return nil, err
	}
	return leafKey(chains), nil
}

func leafKey(chains [][]*x509.Certificate) crypto.PublicKey {
	return chains[0][0].PublicKey
}

// pinned compares the key itself.
func (t *ticket) pinned(want *jose.JSONWebKey, claims *jwt.Claims) error {
	own := t.parsed.Headers[0].JSONWebKey
	sum, err := own.Thumbprint(crypto.SHA256)
	if err != nil {
		return err
	}
	expected, err := want.Thumbprint(crypto.SHA256)
	if err != nil || string(sum) != string(expected) {
		return errors.New("other key")
	}
	return t.parsed.Claims(own, claims)
}
