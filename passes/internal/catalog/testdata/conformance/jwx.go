// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net/http"
	"net/url"
	"strings"

	jwa1 "github.com/lestrrat-go/jwx/jwa"
	jws1 "github.com/lestrrat-go/jwx/jws"
	jwt1 "github.com/lestrrat-go/jwx/jwt"
	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jws"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

func jwx() []accept {
	const t3, s3, t1, s1 = "github.com/lestrrat-go/jwx/v3/jwt", "github.com/lestrrat-go/jwx/v3/jws", "github.com/lestrrat-go/jwx/jwt", "github.com/lestrrat-go/jwx/jws"
	with, with1 := jwt.WithKey(jwa.HS256(), key), jwt1.WithVerify(jwa1.HS256, key)
	return []accept{
		{t3, "Parse", func(t string) error { _, err := jwt.Parse([]byte(t), with); return err }},
		{t3, "ParseString", func(t string) error { _, err := jwt.ParseString(t, with); return err }},
		{t3, "ParseReader", func(t string) error { _, err := jwt.ParseReader(strings.NewReader(t), with); return err }},
		{t3, "ParseRequest", func(t string) error { _, err := jwt.ParseRequest(request(t), with); return err }},
		{t3, "ParseHeader", func(t string) error { _, err := jwt.ParseHeader(request(t).Header, "Authorization", with); return err }},
		{t3, "ParseForm", func(t string) error { _, err := jwt.ParseForm(url.Values{"t": {t}}, "t", with); return err }},
		{t3, "ParseCookie", func(t string) error { _, err := jwt.ParseCookie(request(t), "t", with); return err }},
		{s3, "Verify", func(t string) error { _, err := jws.Verify([]byte(t), jws.WithKey(jwa.HS256(), key)); return err }},
		{s3, "VerifyCompactFast", func(t string) error { _, err := jws.VerifyCompactFast(key, []byte(t), jwa.HS256()); return err }},
		{t1, "Parse", func(t string) error { _, err := jwt1.Parse([]byte(t), with1); return err }},
		{t1, "ParseString", func(t string) error { _, err := jwt1.ParseString(t, with1); return err }},
		{t1, "ParseReader", func(t string) error { _, err := jwt1.ParseReader(strings.NewReader(t), with1); return err }},
		{t1, "ParseRequest", func(t string) error { _, err := jwt1.ParseRequest(request(t), with1); return err }},
		{t1, "ParseHeader", func(t string) error {
			_, err := jwt1.ParseHeader(request(t).Header, "Authorization", with1)
			return err
		}},
		{t1, "ParseForm", func(t string) error { _, err := jwt1.ParseForm(url.Values{"t": {t}}, "t", with1); return err }},
		{s1, "Verify", func(t string) error { _, err := jws1.Verify([]byte(t), jwa1.HS256, key); return err }},
	}
}

func request(token string) *http.Request {
	r := &http.Request{Method: http.MethodGet, URL: &url.URL{}, Header: http.Header{}}
	r.Header.Set("Authorization", "Bearer "+token)
	r.AddCookie(&http.Cookie{Name: "t", Value: token})
	return r
}
