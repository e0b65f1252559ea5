// SPDX-License-Identifier: Apache-2.0

package jwxv3

import (
	"context"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwe"
	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jws"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

func sign(tok jwt.Token) ([]byte, error) {
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), []byte("a-tram-line-that-ends-in-a-meadow-51"))) // want `hard-coded key becomes the key of .*WithKey.*\(jwthardkey\)`
}

var secret = []byte("the-toad-under-the-tap-is-king-here") // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func parse(raw []byte) (jwt.Token, error) {
	key := jwt.WithKey(jwa.HS512(), secret)
	return jwt.Parse(raw, key, jwt.WithValidate(true))
}

func parseOptions(raw string) (jwt.Token, error) {
	options := []jwt.ParseOption{jwt.WithIssuer("https://login.example.com/realms/jwx")}
	options = append(options, jwt.WithKey(jwa.HS256(), []byte("nine-lives-and-only-eight-saucers-6"))) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.ParseString(raw, options...)
}

func imported(tok jwt.Token) ([]byte, error) {
	key, err := jwk.Import([]byte("the-mason-signs-only-the-last-stone")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	if err != nil {
		return nil, err
	}
	if err := key.Set(jwk.KeyIDKey, "identifier-of-the-imported-symmetric-key"); err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), key))
}

func keySet(raw []byte) (jwt.Token, error) {
	key, err := jwk.Import([]byte("a-fox-crosses-the-runway-at-ten-past")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	if err != nil {
		return nil, err
	}
	set := jwk.NewSet()
	if err := set.AddKey(key); err != nil {
		return nil, err
	}
	return jwt.Parse(raw, jwt.WithKeySet(set))
}

const symmetric = `{"kty":"oct","alg":"HS256","kid":"first","k":"dGhlLWJlZS1rZWVwZXItd2VhcnMtYS1jb3VudGVyZmVpdC1iZWFyZA"}` // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func parsedKey(raw []byte) (jwt.Token, error) {
	key, err := jwk.ParseKey([]byte(symmetric))
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, jwt.WithKey(jwa.HS256(), key))
}

const private = `{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"ed","x":"qLFM4Ap3nOG2q4ROJCDdyN6eQA-OfPLuwooGcHuBIc4","d":"uTwfGz-keGyRMrtrE3HxTWLJneeQ8PJ4ZlFMmS_5OZU"}]}` // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func parsedSet(tok jwt.Token) ([]byte, error) {
	set, err := jwk.ParseString(private)
	if err != nil {
		return nil, err
	}
	key, _ := set.Key(0)
	return jwt.Sign(tok, jwt.WithKey(jwa.EdDSA(), key))
}

func payload(body []byte) ([]byte, error) {
	return jws.Sign(body, jws.WithKey(jwa.HS384(), []byte("a-cuckoo-clock-in-a-cuckoo-s-nest-8"))) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func verified(raw []byte) ([]byte, error) {
	return jws.Verify(raw, jws.WithKey(jwa.HS384(), []byte("the-umbrella-stand-collects-canes-1"))) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func verifiedFast(raw []byte) ([]byte, error) {
	return jws.VerifyCompactFast([]byte("a-pilot-light-in-an-empty-kitchen-77"), raw, jwa.HS256()) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func provided(raw []byte) (jwt.Token, error) {
	provider := jws.KeyProviderFunc(func(_ context.Context, sink jws.KeySink, _ *jws.Signature, _ *jws.Message) error {
		sink.Key(jwa.HS256(), []byte("the-jury-eats-the-evidence-of-pie-5")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
		return nil
	})
	return jwt.Parse(raw, jwt.WithKeyProvider(provider))
}

func encrypted(body []byte) ([]byte, error) {
	return jwe.Encrypt(body, jwe.WithKey(jwa.A256KW(), []byte("exactly-thirty-two-bytes-long-ok"))) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}
