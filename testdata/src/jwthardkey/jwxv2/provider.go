// SPDX-License-Identifier: Apache-2.0

package jwxv2

import (
	"context"
	"errors"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jws"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

const (
	closed = "The account is closed."
	absent = "There is no key."
)

type accounts struct {
	open map[string]bool
	keys map[string][]byte
}

// What a key provider returns is an error: the keys go into the sink.
func (a *accounts) provide(name string) jws.KeyProviderFunc {
	return func(_ context.Context, sink jws.KeySink, sig *jws.Signature, _ *jws.Message) error {
		return a.find(name, sink)
	}
}

func (a *accounts) find(name string, sink jws.KeySink) error {
	if !a.open[name] {
		return errors.New(closed)
	}
	key, ok := a.keys[name]
	if !ok {
		return errors.New(absent + " It is " + name)
	}
	sink.Key(jwa.HS256, key)
	return nil
}

func (a *accounts) read(name string, raw []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKeyProvider(a.provide(name)))
}

func fixed(raw []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKeyProvider(jws.KeyProviderFunc(func(_ context.Context, sink jws.KeySink, _ *jws.Signature, _ *jws.Message) error {
		sink.Key(jwa.HS256, []byte("the-kingfisher-waits-for-the-minnow")) // want `hard-coded key becomes the key of jws.KeySink.Key`
		return nil
	})))
}
