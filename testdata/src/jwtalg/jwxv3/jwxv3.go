// SPDX-License-Identifier: Apache-2.0

// Package jwxv3 holds cases of jwx v3.
package jwxv3

import (
	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jws"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

func infer(raw []byte, set jwk.Set) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKeySet(set, jws.WithInferAlgorithmFromKey(true))) // want `jws.WithInferAlgorithmFromKey tries every algorithm that fits the key.*\(jwtalg\)`
}

func useDefault(raw []byte, set jwk.Set) ([]byte, error) {
	return jws.Verify(raw, jws.WithKeySet(set, jws.WithUseDefault(true))) // want `jws.WithUseDefault takes the only key for a token that names none`
}

func off(raw []byte, set jwk.Set) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKeySet(set, jws.WithInferAlgorithmFromKey(false), jws.WithUseDefault(false)))
}

func key(raw []byte, secret []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKey(jwa.HS256(), secret))
}
