// SPDX-License-Identifier: Apache-2.0

package jwxv2

import (
	"context"
	"net/http"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v2/jws"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

const secret = "a-door-in-the-hedge-behind-the-kennel" // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func sign(tok jwt.Token) ([]byte, error) {
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256, []byte(secret)))
}

func parse(r *http.Request) (jwt.Token, error) {
	return jwt.ParseRequest(r, jwt.WithKey(jwa.HS256, []byte("the-tinker-s-horse-knows-every-gate"))) // want `hard-coded key becomes the key of .*WithKey.*\(jwthardkey\)`
}

func fromRaw(raw []byte) (jwt.Token, error) {
	key, err := jwk.FromRaw([]byte("a-bathtub-with-lion-s-feet-in-the-yard")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	if err != nil {
		return nil, err
	}
	set := jwk.NewSet()
	_ = set.AddKey(key)
	return jwt.Parse(raw, jwt.WithKeySet(set))
}

func payload(body []byte) ([]byte, error) {
	return jws.Sign(body, jws.WithKey(jwa.HS512, []byte("the-stationmaster-collects-foreign-rain"))) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func verified(raw []byte) ([]byte, error) {
	return jws.Verify(raw, jws.WithKey(jwa.HS512, []byte("a-chess-set-with-two-white-queens-16"))) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func parsedKey(tok jwt.Token) ([]byte, error) {
	key, err := jwk.ParseKey([]byte(`{"kty":"oct","kid":"second","k":"dGhlLWdyYXZlLWRpZ2dlci1zLXNwYWRlLWlzLXNpbHZlcg"}`)) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256, key))
}

func provided(raw []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKeyProvider(jws.KeyProviderFunc(
		func(_ context.Context, sink jws.KeySink, _ *jws.Signature, _ *jws.Message) error {
			sink.Key(jwa.HS256, []byte("the-hangman-knits-long-woollen-socks")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
			return nil
		},
	)))
}
