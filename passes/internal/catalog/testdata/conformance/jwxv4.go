// SPDX-License-Identifier: Apache-2.0

//go:build goexperiment.jsonv2

package main

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/lestrrat-go/jwx/v4/jwa"
	"github.com/lestrrat-go/jwx/v4/jwe"
	"github.com/lestrrat-go/jwx/v4/jws"
	"github.com/lestrrat-go/jwx/v4/jwt"
)

func groups() []group {
	const t4, s4 = "github.com/lestrrat-go/jwx/v4/jwt", "github.com/lestrrat-go/jwx/v4/jws"
	with := jwt.WithKey(jwa.HS256(), key)
	return []group{{alg: direct, other: wrapped, accepts: []accept{{"github.com/lestrrat-go/jwx/v4/jwe", "Decrypt", func(t string) error {
		_, err := jwe.Decrypt([]byte(t), jwe.WithKey(jwa.DIRECT(), secret))
		return err
	}}}}, {alg: "HS256", accepts: []accept{
		{t4, "Parse", func(t string) error { _, err := jwt.Parse([]byte(t), with); return err }},
		{t4, "ParseString", func(t string) error { _, err := jwt.ParseString(t, with); return err }},
		{t4, "ParseReader", func(t string) error { _, err := jwt.ParseReader(strings.NewReader(t), with); return err }},
		{t4, "ParseRequest", func(t string) error { _, err := jwt.ParseRequest(bearer(t), with); return err }},
		{t4, "ParseHeader", func(t string) error { _, err := jwt.ParseHeader(bearer(t).Header, "Authorization", with); return err }},
		{t4, "ParseForm", func(t string) error { _, err := jwt.ParseForm(url.Values{"t": {t}}, "t", with); return err }},
		{t4, "ParseCookie", func(t string) error { _, err := jwt.ParseCookie(bearer(t), "t", with); return err }},
		{s4, "Verify", func(t string) error { _, err := jws.Verify([]byte(t), jws.WithKey(jwa.HS256(), key)); return err }},
		{s4, "VerifyCompactFast", func(t string) error { _, err := jws.VerifyCompactFast(key, []byte(t), jwa.HS256()); return err }},
	}}}
}

func bearer(token string) *http.Request {
	r := &http.Request{Method: http.MethodGet, URL: &url.URL{}, Header: http.Header{}}
	r.Header.Set("Authorization", "Bearer "+token)
	r.AddCookie(&http.Cookie{Name: "t", Value: token})
	return r
}
