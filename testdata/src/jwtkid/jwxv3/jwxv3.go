// SPDX-License-Identifier: Apache-2.0

// Package jwxv3 holds cases of jwx v3.
package jwxv3

import (
	"context"
	"os"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jws"
)

func file(raw []byte) ([]byte, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	kid, ok := msg.Signatures()[0].ProtectedHeaders().KeyID()
	if !ok {
		return nil, os.ErrNotExist
	}
	key, err := os.ReadFile("keys/" + kid) // want `the token's kid becomes a part of the file path of os.ReadFile .*\(jwtkid\)`
	if err != nil {
		return nil, err
	}
	return jws.Verify(raw, jws.WithKey(jwa.HS256(), key))
}

type provider struct{ keys map[string][]byte }

func (p *provider) FetchKeys(_ context.Context, sink jws.KeySink, sig *jws.Signature, _ *jws.Message) error {
	kid, _ := sig.ProtectedHeaders().KeyID()
	if key, ok := p.keys[kid]; ok {
		sink.Key(jwa.HS256(), key)
		return nil
	}
	key, err := os.ReadFile("keys/" + kid) // want `file path of os.ReadFile`
	if err != nil {
		return err
	}
	sink.Key(jwa.HS256(), key)
	return nil
}

type files struct{ dir *os.Root }

// Nothing outside the folder can be opened.
func (f *files) FetchKeys(_ context.Context, sink jws.KeySink, sig *jws.Signature, _ *jws.Message) error {
	kid, _ := sig.ProtectedHeaders().KeyID()
	key, err := f.dir.ReadFile(kid)
	if err != nil {
		return err
	}
	sink.Key(jwa.HS256(), key)
	return nil
}

func named(raw []byte) ([]byte, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	var kid string
	if err := msg.Signatures()[0].ProtectedHeaders().Get("kid", &kid); err != nil {
		return nil, err
	}
	return os.ReadFile(kid + ".pem") // want `the token's kid becomes a part of the file path of os.ReadFile`
}

func known(raw []byte, keys map[string][]byte) ([]byte, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	var kid string
	if err := msg.Signatures()[0].ProtectedHeaders().Get("kid", &kid); err != nil {
		return nil, err
	}
	if _, ok := keys[kid]; !ok {
		return nil, os.ErrNotExist
	}
	return os.ReadFile(kid + ".pem")
}
