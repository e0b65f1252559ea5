// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/rsa"
	"errors"
	"log"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

// stored is a key of a store that holds secrets beside public keys.
type stored struct {
	secret []byte
	public *rsa.PublicKey
}

func (k stored) material() any {
	if k.public != nil {
		return k.public
	}
	return k.secret
}

func loadStored(secret []byte, public *rsa.PublicKey) stored { return stored{secret, public} }

// Where HMAC is refused nothing takes the bytes of a public key.
func refusesMAC(raw string, k stored) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		switch {
		case strings.HasPrefix(t.Method.Alg(), "RS"):
			if _, ok := t.Method.(*jwt.SigningMethodRSA); !ok {
				return nil, errors.New("no RSA")
			}
		case strings.HasPrefix(t.Method.Alg(), "HS"):
			return nil, errors.New("no secrets here")
		}
		return k.material(), nil
	})
}

func refusesMACType(raw string, k stored) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if _, ok := t.Method.(*jwt.SigningMethodHMAC); ok {
			return nil, errors.New("no secrets here")
		}
		return k.material(), nil
	})
}

func namesMAC(raw string, k stored) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { // want `jwt.Parse uses HMAC secrets and public keys alike, whatever the algorithm`
		if strings.HasPrefix(t.Method.Alg(), "HS") {
			log.Print("a secret is asked for")
		}
		return k.material(), nil
	})
}

func refusesOthers(raw string, k stored) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { // want `jwt.Parse uses HMAC secrets and public keys alike, whatever the algorithm`
		if strings.HasPrefix(t.Method.Alg(), "PS") {
			return nil, errors.New("no PSS")
		}
		return k.material(), nil
	})
}
