// SPDX-License-Identifier: Apache-2.0

package careful

import (
	"errors"
	"flag"

	"github.com/golang-jwt/jwt/v5"
)

type Signer struct{ key []byte }

func New(key []byte) (*Signer, error) {
	if len(key) < 32 {
		return nil, errors.New("the key is too short")
	}
	return &Signer{key}, nil
}

func (s *Signer) Sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.key)
}

// Options are those of the command line; somebody may read them by their names.
type Options struct{ Key string }

func (o *Options) AddFlags(fs *flag.FlagSet) {
	fs.StringVar(&o.Key, "careful.jwt-key", o.Key, "key of tokens")
}

func (o *Options) Validate() error {
	if len(o.Key) < 32 {
		return errors.New("careful.jwt-key is too short")
	}
	return nil
}
