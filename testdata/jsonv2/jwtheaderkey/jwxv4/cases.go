// SPDX-License-Identifier: Apache-2.0

// Package jwxv4 verifies with the key that a token of jwx v4 brings or names, or with its own.
package jwxv4

import (
	"context"
	"errors"
	"net/http"

	"github.com/lestrrat-go/jwx/v4/jwa"
	"github.com/lestrrat-go/jwx/v4/jwk"
	"github.com/lestrrat-go/jwx/v4/jws"
)

type buoy struct{ keys jwk.Set }

func (b *buoy) brought(raw []byte) ([]byte, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	key, ok := msg.Signatures()[0].ProtectedHeaders().JWK()
	if !ok {
		return nil, errors.New("no key")
	}
	return jws.Verify(raw, jws.WithKey(jwa.ES256(), key)) // want `jws.WithKey verifies with the key that the token's jwk brings .*\(jwtheaderkey\)`
}

func (b *buoy) FetchKeys(ctx context.Context, sink jws.KeySink, sig *jws.Signature, _ *jws.Message) error {
	address, ok := sig.ProtectedHeaders().JWKSetURL() // want `the token's jku names the address that http.NewRequestWithContext fetches from`
	if !ok {
		return errors.New("no address")
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	set, err := jwk.ParseReader(resp.Body)
	if err != nil {
		return err
	}
	key, ok := set.Key(0)
	if !ok {
		return errors.New("no key")
	}
	sink.Key(jwa.ES256(), key)
	return nil
}

func (b *buoy) own(raw []byte) ([]byte, error) {
	return jws.Verify(raw, jws.WithKeySet(b.keys))
}

func (b *buoy) chosen(raw []byte) ([]byte, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	kid, _ := msg.Signatures()[0].ProtectedHeaders().KeyID()
	key, ok := b.keys.LookupKeyID(kid)
	if !ok {
		return nil, errors.New("unknown key")
	}
	return jws.Verify(raw, jws.WithKey(jwa.ES256(), key))
}
