// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 verifies with the key that a token brings or names, or with its own.
package jwxv1

import (
	"context"
	"crypto/x509"
	"encoding/base64"
	"errors"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwk"
	"github.com/lestrrat-go/jwx/jws"
	"github.com/lestrrat-go/jwx/jwt"
)

func header(raw []byte) (jws.Headers, error) {
	msg, err := jws.Parse(raw)
	if err != nil || len(msg.Signatures()) == 0 {
		return nil, errors.New("no signature")
	}
	return msg.Signatures()[0].ProtectedHeaders(), nil
}

func brought(raw []byte) ([]byte, error) {
	h, err := header(raw)
	if err != nil {
		return nil, err
	}
	return jws.Verify(raw, jwa.ES256, h.JWK()) // want `jws.Verify verifies with the key that the token's jwk brings .*\(jwtheaderkey\)`
}

func certificate(raw []byte) ([]byte, error) {
	h, err := header(raw)
	if err != nil {
		return nil, err
	}
	der, err := base64.StdEncoding.DecodeString(h.X509CertChain()[0])
	if err != nil {
		return nil, err
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, err
	}
	return jws.Verify(raw, jwa.RS256, leaf.PublicKey) // want `jws.Verify verifies with the key that the token's x5c brings`
}

func fetched(ctx context.Context, raw []byte) (jwt.Token, error) {
	h, err := header(raw)
	if err != nil {
		return nil, err
	}
	set, err := jwk.Fetch(ctx, h.JWKSetURL()) // want `the token's jku names the address that jwk.Fetch fetches from`
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, jwt.WithKeySet(set))
}

func certificateRight(raw []byte, roots *x509.CertPool) ([]byte, error) {
	h, err := header(raw)
	if err != nil {
		return nil, err
	}
	der, err := base64.StdEncoding.DecodeString(h.X509CertChain()[0])
	if err != nil {
		return nil, err
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, err
	}
	if _, err := leaf.Verify(x509.VerifyOptions{Roots: roots}); err != nil {
		return nil, err
	}
	return jws.Verify(raw, jwa.RS256, leaf.PublicKey)
}

func fetchedRight(ctx context.Context, raw []byte, addresses map[string]bool) (jwt.Token, error) {
	h, err := header(raw)
	if err != nil {
		return nil, err
	}
	if !addresses[h.JWKSetURL()] {
		return nil, errors.New("unknown address")
	}
	set, err := jwk.Fetch(ctx, h.JWKSetURL())
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, jwt.WithKeySet(set))
}
