// SPDX-License-Identifier: Apache-2.0

package jwxv3

import (
	"errors"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jws"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

func signSecret(tok jwt.Token, key []byte) ([]byte, error) {
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), key))
}

// The algorithm is compared with none in order to reject.
func parse(raw []byte, key any) (jwt.Token, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	alg, ok := msg.Signatures()[0].ProtectedHeaders().Algorithm()
	if !ok || alg == jwa.NoSignature() {
		return nil, errors.New("a token without a signature")
	}
	return jwt.Parse(raw, jwt.WithKey(alg, key))
}
