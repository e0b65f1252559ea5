// SPDX-License-Identifier: Apache-2.0

// Package jwxv2 verifies with the key that a token brings or names, or with its own.
package jwxv2

import (
	"context"
	"errors"
	"net/http"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v2/jws"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

func brought(raw []byte) ([]byte, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	for _, sig := range msg.Signatures() {
		if key := sig.ProtectedHeaders().JWK(); key != nil {
			return jws.Verify(raw, jws.WithKey(jwa.RS256, key)) // want `jws.WithKey verifies with the key that the token's jwk brings .*\(jwtheaderkey\)`
		}
	}
	return nil, errors.New("no key")
}

func byName(raw []byte) ([]byte, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	value, ok := msg.Signatures()[0].ProtectedHeaders().Get("jwk")
	if !ok {
		return nil, errors.New("no key")
	}
	return jws.Verify(raw, jws.WithKey(jwa.RS256, value)) // want `jws.WithKey verifies with the key that the token's jwk brings`
}

type fetcher struct{ client *http.Client }

func (f *fetcher) FetchKeys(ctx context.Context, sink jws.KeySink, sig *jws.Signature, _ *jws.Message) error {
	set, err := jwk.Fetch(ctx, sig.ProtectedHeaders().JWKSetURL(), jwk.WithHTTPClient(f.client)) // want `the token's jku names the address that jwk.Fetch fetches from`
	if err != nil {
		return err
	}
	key, ok := set.LookupKeyID(sig.ProtectedHeaders().KeyID())
	if !ok {
		return errors.New("unknown key")
	}
	sink.Key(jwa.RS256, key)
	return nil
}

func (f *fetcher) verify(raw []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKeyProvider(f))
}

func anywhere(raw []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithVerifyAuto(nil, jwk.WithFetchWhitelist(jwk.InsecureWhitelist{}))) // want `jwt.WithVerifyAuto fetches keys from whatever address the token names`
}

func listed(raw []byte) (jwt.Token, error) {
	list := jwk.NewMapWhitelist().Add("https://login.example.com/keys")
	return jwt.Parse(raw, jwt.WithVerifyAuto(nil, jwk.WithFetchWhitelist(list)))
}

func own(ctx context.Context, raw []byte) (jwt.Token, error) {
	set, err := jwk.Fetch(ctx, "https://login.example.com/keys")
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, jwt.WithKeySet(set))
}
