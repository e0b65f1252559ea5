// SPDX-License-Identifier: Apache-2.0

// Package jwxv4 looks for the keys of jwx v4 under the name that the token gives.
package jwxv4

import (
	"context"
	"os"
	"path/filepath"

	"github.com/lestrrat-go/jwx/v4/jwa"
	"github.com/lestrrat-go/jwx/v4/jws"
)

type lighthouse struct{ dir string }

func (l *lighthouse) FetchKeys(_ context.Context, sink jws.KeySink, sig *jws.Signature, _ *jws.Message) error {
	kid, ok := sig.ProtectedHeaders().KeyID()
	if !ok {
		return os.ErrNotExist
	}
	key, err := os.ReadFile(filepath.Join(l.dir, kid)) // want `the token's kid becomes a part of the file path of os.ReadFile .*\(jwtkid\)`
	if err != nil {
		return err
	}
	sink.Key(jwa.HS256(), key)
	return nil
}

func (l *lighthouse) light(raw []byte) ([]byte, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	for _, sig := range msg.Signatures() {
		kid, ok := sig.ProtectedHeaders().Field("kid")
		if !ok {
			continue
		}
		key, err := os.ReadFile(l.dir + "/" + kid.(string)) // want `the token's kid becomes a part of the file path of os.ReadFile`
		if err != nil {
			return nil, err
		}
		return jws.Verify(raw, jws.WithKey(jwa.HS256(), key))
	}
	return nil, os.ErrNotExist
}

func (l *lighthouse) lightRight(raw []byte) ([]byte, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	kid, ok := msg.Signatures()[0].ProtectedHeaders().KeyID()
	if !ok || filepath.Base(kid) != kid || kid == ".." {
		return nil, os.ErrNotExist
	}
	key, err := os.ReadFile(l.dir + "/" + kid)
	if err != nil {
		return nil, err
	}
	return jws.Verify(raw, jws.WithKey(jwa.HS256(), key))
}
