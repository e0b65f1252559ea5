// SPDX-License-Identifier: Apache-2.0

package golangjwtv4

import (
	"errors"
	"os"

	"github.com/golang-jwt/jwt/v4"
)

type Issuer struct {
	key []byte
}

func NewIssuer(key []byte) *Issuer { return &Issuer{key: key} }

func (i *Issuer) Sign(subject string) (string, error) {
	claims := &jwt.RegisteredClaims{Subject: subject}
	return jwt.NewWithClaims(jwt.SigningMethodHS384, claims).SignedString(i.key)
}

func unset() *Issuer {
	return NewIssuer([]byte(os.Getenv("ISSUER_SECRET"))) // want `environment variable ISSUER_SECRET, which nobody tests for being set, becomes the key of .*NewIssuer`
}

// The constructor tests what it is given.
type Careful struct {
	key []byte
}

func NewCareful(key []byte) (*Careful, error) {
	if len(key) < 48 {
		return nil, errors.New("the key is too short")
	}
	return &Careful{key}, nil
}

func (c *Careful) Sign(subject string) (string, error) {
	claims := &jwt.RegisteredClaims{Subject: subject}
	return jwt.NewWithClaims(jwt.SigningMethodHS384, claims).SignedString(c.key)
}

func set() (*Careful, error) { return NewCareful([]byte(os.Getenv("CAREFUL_SECRET"))) }
