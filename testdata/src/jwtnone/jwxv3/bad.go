// SPDX-License-Identifier: Apache-2.0

package jwxv3

import (
	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jws"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

func sign(tok jwt.Token) ([]byte, error) {
	return jwt.Sign(tok, jwt.WithInsecureNoSignature()) // want `without a signature .*\(jwtnone\)`
}

func signPayload(body []byte) ([]byte, error) {
	return jws.Sign(body, jws.WithInsecureNoSignature()) // want `without a signature .*\(jwtnone\)`
}

func signOption(tok jwt.Token, plain bool, key []byte) ([]byte, error) {
	var option jwt.SignOption = jwt.WithKey(jwa.HS256(), key)
	if plain {
		option = jwt.WithInsecureNoSignature() // want `without a signature .*\(jwtnone\)`
	}
	return jwt.Sign(tok, option)
}

func signAlgorithm(tok jwt.Token) ([]byte, error) {
	return jwt.Sign(tok, jwt.WithKey(jwa.NoSignature(), nil)) // want `without a signature .*\(jwtnone\)`
}
