// SPDX-License-Identifier: Apache-2.0

package jwxv3

import (
	"crypto/rand"
	"fmt"
	mrand "math/rand"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

func issue(key []byte) ([]byte, error) {
	tok, err := jwt.NewBuilder().
		Subject("1").
		JwtID(fmt.Sprint(mrand.Uint64())). // want `the jti claim is made with math/rand.Uint64`
		Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), key))
}

func strong() ([]byte, error) {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		return nil, err
	}
	tok, err := jwt.NewBuilder().Subject("1").JwtID(rand.Text()).Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), key))
}
