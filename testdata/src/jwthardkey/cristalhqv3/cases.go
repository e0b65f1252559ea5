// SPDX-License-Identifier: Apache-2.0

// Package cristalhqv3 shows keys of cristalhq/jwt v3: some in the source, some not.
package cristalhqv3

import "github.com/cristalhq/jwt/v3"

type tokens struct {
	builder  *jwt.Builder
	verifier jwt.Verifier
}

func newTokens(key []byte) (*tokens, error) {
	signer, err := jwt.NewSignerHS(jwt.HS256, key)
	if err != nil {
		return nil, err
	}
	verifier, err := jwt.NewVerifierHS(jwt.HS256, key)
	if err != nil {
		return nil, err
	}
	return &tokens{builder: jwt.NewBuilder(signer), verifier: verifier}, nil
}

func demo() (*tokens, error) {
	return newTokens([]byte("a-tram-conductor-in-a-field-of-leeks")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func (t *tokens) check(raw string) (*jwt.Token, error) {
	return jwt.ParseAndVerifyString(raw, t.verifier)
}

func real(read func(string) ([]byte, error)) (*tokens, error) {
	key, err := read("tokens")
	if err != nil {
		return nil, err
	}
	return newTokens(key)
}
