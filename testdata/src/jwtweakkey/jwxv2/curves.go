// SPDX-License-Identifier: Apache-2.0

package jwxv2

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

// The library signs ES256 with a key on any curve.
type curved struct {
	small, right *ecdsa.PrivateKey
}

func onCurve(c elliptic.Curve) *ecdsa.PrivateKey {
	k, err := ecdsa.GenerateKey(c, rand.Reader)
	if err != nil {
		panic(err)
	}
	return k
}

func newCurved() *curved {
	small, err := ecdsa.GenerateKey(elliptic.P224(), rand.Reader) // want `a key on a curve of 224 bits becomes the key of jwt.WithKey`
	if err != nil {
		panic(err)
	}
	return &curved{small: small, right: onCurve(elliptic.P256())}
}

func (c *curved) weak(t jwt.Token) ([]byte, error) {
	return jwt.Sign(t, jwt.WithKey(jwa.ES256, c.small))
}

func (c *curved) strong(t jwt.Token) ([]byte, error) {
	return jwt.Sign(t, jwt.WithKey(jwa.ES256, c.right))
}

// Which curve is taken is not known.
func chosen(t jwt.Token, small bool) ([]byte, error) {
	c := elliptic.P256()
	if small {
		c = elliptic.P224()
	}
	return jwt.Sign(t, jwt.WithKey(jwa.ES256, onCurve(c)))
}
