// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"

	"github.com/lestrrat/go-jwx/jwa"
	"github.com/lestrrat/go-jwx/jwt"
	jose "gopkg.in/go-jose/go-jose.v2"
	josejwt "gopkg.in/go-jose/go-jose.v2/jwt"
	square "gopkg.in/square/go-jose.v2"
	squarejwt "gopkg.in/square/go-jose.v2/jwt"
)

// goJoseV2 is go-jose before it moved, and before that.
func goJoseV2() []accept {
	const p, sq = "gopkg.in/go-jose/go-jose.v2", "gopkg.in/square/go-jose.v2"
	return []accept{
		{p + "/jwt", "JSONWebToken.Claims", func(t string) error {
			tok, err := josejwt.ParseSigned(t)
			if err != nil {
				return err
			}
			return tok.Claims(key, &josejwt.Claims{})
		}},
		{p, "JSONWebSignature.Verify", func(t string) error {
			sig, err := jose.ParseSigned(t)
			if err != nil {
				return err
			}
			_, err = sig.Verify(key)
			return err
		}},
		{p, "JSONWebSignature.VerifyMulti", func(t string) error {
			sig, err := jose.ParseSigned(t)
			if err != nil {
				return err
			}
			_, _, _, err = sig.VerifyMulti(key)
			return err
		}},
		{sq + "/jwt", "JSONWebToken.Claims", func(t string) error {
			tok, err := squarejwt.ParseSigned(t)
			if err != nil {
				return err
			}
			return tok.Claims(key, &squarejwt.Claims{})
		}},
		{sq, "JSONWebSignature.Verify", func(t string) error {
			sig, err := square.ParseSigned(t)
			if err != nil {
				return err
			}
			_, err = sig.Verify(key)
			return err
		}},
		{sq, "JSONWebSignature.VerifyMulti", func(t string) error {
			sig, err := square.ParseSigned(t)
			if err != nil {
				return err
			}
			_, _, _, err = sig.VerifyMulti(key)
			return err
		}},
	}
}

// jwxAncient is jwx before v1.
func jwxAncient() []accept {
	const p = "github.com/lestrrat/go-jwx/jwt"
	verify := jwt.WithVerify(jwa.HS256, key)
	return []accept{
		{p, "Parse", func(t string) error { _, err := jwt.Parse(strings.NewReader(t), verify); return err }},
		{p, "ParseString", func(t string) error { _, err := jwt.ParseString(t, verify); return err }},
		{p, "ParseBytes", func(t string) error { _, err := jwt.ParseBytes([]byte(t), verify); return err }},
		{p, "ParseVerify", func(t string) error { _, err := jwt.ParseVerify(strings.NewReader(t), jwa.HS256, key); return err }},
	}
}
