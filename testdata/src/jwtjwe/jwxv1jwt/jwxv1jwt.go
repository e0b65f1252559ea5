// SPDX-License-Identifier: Apache-2.0

// Package jwxv1jwt encrypts and decrypts tokens of jwx v1.
package jwxv1jwt

import (
	"crypto/rsa"
	"net/http"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwt"
)

type vault struct {
	key *rsa.PrivateKey
	by  *rsa.PublicKey
}

func (v *vault) options() []jwt.ParseOption {
	return []jwt.ParseOption{
		jwt.WithDecrypt(jwa.RSA1_5, v.key), // want `jwt.WithDecrypt takes RSA1_5 .*\(jwtjwe\)`
		jwt.WithVerify(jwa.RS256, v.by),
		jwt.WithValidate(true),
	}
}

func (v *vault) read(raw []byte) (jwt.Token, error) { return jwt.Parse(raw, v.options()...) }

func (v *vault) write(tok jwt.Token, to *rsa.PublicKey) ([]byte, error) {
	return jwt.NewSerializer().
		Sign(jwa.RS256, v.key).
		Encrypt(jwa.RSA1_5, to, jwa.A256GCM, jwa.Deflate). // want `jwt.Serializer.Encrypt takes RSA1_5` `jwt.Serializer.Encrypt compresses what it encrypts`
		Serialize(tok)
}

func (v *vault) readRight(r *http.Request) (jwt.Token, error) {
	return jwt.ParseRequest(r, jwt.WithDecrypt(jwa.RSA_OAEP_256, v.key), jwt.WithVerify(jwa.RS256, v.by), jwt.WithValidate(true))
}

func (v *vault) writeRight(tok jwt.Token, to *rsa.PublicKey) ([]byte, error) {
	return jwt.NewSerializer().
		Sign(jwa.RS256, v.key).
		Encrypt(jwa.RSA_OAEP_256, to, jwa.A256GCM, jwa.NoCompress).
		Serialize(tok)
}
