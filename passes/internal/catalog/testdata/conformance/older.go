// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net/url"
	"strings"

	jose3 "github.com/go-jose/go-jose/v3"
	josejwt3 "github.com/go-jose/go-jose/v3/jwt"
	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jws"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

func jwxV2() []accept {
	const p, s = "github.com/lestrrat-go/jwx/v2/jwt", "github.com/lestrrat-go/jwx/v2/jws"
	with := jwt.WithKey(jwa.HS256, key)
	return []accept{
		{p, "Parse", func(t string) error { _, err := jwt.Parse([]byte(t), with); return err }},
		{p, "ParseString", func(t string) error { _, err := jwt.ParseString(t, with); return err }},
		{p, "ParseReader", func(t string) error { _, err := jwt.ParseReader(strings.NewReader(t), with); return err }},
		{p, "ParseRequest", func(t string) error { _, err := jwt.ParseRequest(request(t), with); return err }},
		{p, "ParseHeader", func(t string) error { _, err := jwt.ParseHeader(request(t).Header, "Authorization", with); return err }},
		{p, "ParseForm", func(t string) error { _, err := jwt.ParseForm(url.Values{"t": {t}}, "t", with); return err }},
		{p, "ParseCookie", func(t string) error { _, err := jwt.ParseCookie(request(t), "t", with); return err }},
		{s, "Verify", func(t string) error { _, err := jws.Verify([]byte(t), jws.WithKey(jwa.HS256, key)); return err }},
	}
}

func goJoseV3() []accept {
	const p = "github.com/go-jose/go-jose/v3"
	return []accept{
		{p + "/jwt", "JSONWebToken.Claims", func(t string) error {
			tok, err := josejwt3.ParseSigned(t)
			if err != nil {
				return err
			}
			var c josejwt3.Claims
			return tok.Claims(key, &c)
		}},
		{p, "JSONWebSignature.Verify", func(t string) error {
			sig, err := jose3.ParseSigned(t)
			if err != nil {
				return err
			}
			_, err = sig.Verify(key)
			return err
		}},
		{p, "JSONWebSignature.VerifyMulti", func(t string) error {
			sig, err := jose3.ParseSigned(t)
			if err != nil {
				return err
			}
			_, _, _, err = sig.VerifyMulti(key)
			return err
		}},
	}
}

// golangJWTRequests is golang-jwt that finds the token in a request.
