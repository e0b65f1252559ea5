// SPDX-License-Identifier: Apache-2.0

package jwxv3

import (
	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

// The option is given what a configuration says, turned about.

type lax struct{ Skip bool }

type strict struct{ Skip bool }

func laxest() lax { return lax{Skip: true} }

func subjectOf(raw, key []byte, cfg lax) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256(), key), jwt.WithVerify(!cfg.Skip)) // want `without verifying`
	if err != nil {
		return "", err
	}
	sub, _ := tok.Subject()
	return sub, nil
}

func strictSubjectOf(raw, key []byte, cfg strict) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256(), key), jwt.WithVerify(!cfg.Skip))
	if err != nil {
		return "", err
	}
	sub, _ := tok.Subject()
	return sub, nil
}
