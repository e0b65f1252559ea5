// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 holds cases of jwx v1.
package jwxv1

import (
	"github.com/lestrrat-go/jwx/jwk"
	"github.com/lestrrat-go/jwx/jwt"
)

func infer(raw []byte, set jwk.Set) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKeySet(set), jwt.InferAlgorithmFromKey(true)) // want `jwt.InferAlgorithmFromKey tries every algorithm that fits the key`
}

func useDefault(raw []byte, set jwk.Set) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKeySet(set), jwt.UseDefaultKey(true)) // want `jwt.UseDefaultKey takes the only key for a token that names none`
}

func plain(raw []byte, set jwk.Set) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKeySet(set), jwt.UseDefaultKey(false))
}
