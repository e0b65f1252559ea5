// SPDX-License-Identifier: Apache-2.0

// Package jwxv2 holds cases of jwx v2.
package jwxv2

import (
	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v2/jws"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

func infer(raw []byte, set jwk.Set) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKeySet(set, jws.WithInferAlgorithmFromKey(true))) // want `jws.WithInferAlgorithmFromKey tries every algorithm that fits the key`
}

func useDefault(raw []byte, set jwk.Set) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKeySet(set, jws.WithUseDefault(true))) // want `jws.WithUseDefault takes the only key for a token that names none`
}

func key(raw []byte, secret []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKey(jwa.HS256, secret))
}
