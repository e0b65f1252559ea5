// SPDX-License-Identifier: Apache-2.0

package jwxv2

import (
	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jws"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

func sign(tok jwt.Token) ([]byte, error) {
	return jwt.Sign(tok, jwt.WithInsecureNoSignature()) // want `without a signature .*\(jwtnone\)`
}

func signPayload(body []byte) ([]byte, error) {
	return jws.Sign(body, jws.WithInsecureNoSignature()) // want `without a signature .*\(jwtnone\)`
}

func signAlgorithm(tok jwt.Token) ([]byte, error) {
	return jwt.Sign(tok, jwt.WithKey(jwa.NoSignature, nil)) // want `without a signature .*\(jwtnone\)`
}

func signName(tok jwt.Token) ([]byte, error) {
	return jwt.Sign(tok, jwt.WithKey(jwa.SignatureAlgorithm("none"), nil)) // want `without a signature .*\(jwtnone\)`
}
