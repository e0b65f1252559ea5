// SPDX-License-Identifier: Apache-2.0

package main

import (
	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func goJose() []accept {
	algs := []jose.SignatureAlgorithm{jose.HS256}
	return []accept{
		{"github.com/go-jose/go-jose/v4/jwt", "JSONWebToken.Claims", func(t string) error {
			tok, err := jwt.ParseSigned(t, algs)
			if err != nil {
				return err
			}
			var c jwt.Claims
			return tok.Claims(key, &c)
		}},
		{"github.com/go-jose/go-jose/v4", "JSONWebSignature.Verify", func(t string) error {
			sig, err := jose.ParseSigned(t, algs)
			if err != nil {
				return err
			}
			_, err = sig.Verify(key)
			return err
		}},
		{"github.com/go-jose/go-jose/v4", "JSONWebSignature.VerifyMulti", func(t string) error {
			sig, err := jose.ParseSigned(t, algs)
			if err != nil {
				return err
			}
			_, _, _, err = sig.VerifyMulti(key)
			return err
		}},
	}
}
