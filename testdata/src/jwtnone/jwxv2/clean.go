// SPDX-License-Identifier: Apache-2.0

package jwxv2

import (
	"errors"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

func signSecret(tok jwt.Token, key []byte) ([]byte, error) {
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256, key))
}

func algorithm(name string) (jwa.SignatureAlgorithm, error) {
	var alg jwa.SignatureAlgorithm
	if err := alg.Accept(name); err != nil {
		return "", err
	}
	if alg == jwa.NoSignature {
		return "", errors.New("tokens must be signed")
	}
	return alg, nil
}

func signConfigured(tok jwt.Token, name string, key any) ([]byte, error) {
	alg, err := algorithm(name)
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwt.WithKey(alg, key))
}
