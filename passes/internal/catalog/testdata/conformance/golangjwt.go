// SPDX-License-Identifier: Apache-2.0

package main

import (
	dgrijalva "github.com/dgrijalva/jwt-go"
	preview "github.com/dgrijalva/jwt-go/v4"
	form3tech "github.com/form3tech-oss/jwt-go"
	v3 "github.com/golang-jwt/jwt"
	v4 "github.com/golang-jwt/jwt/v4"
	v5 "github.com/golang-jwt/jwt/v5"
)

func golangJWT() []accept {
	const p5, p4 = "github.com/golang-jwt/jwt/v5", "github.com/golang-jwt/jwt/v4"
	key5 := func(*v5.Token) (any, error) { return key, nil }
	key4 := func(*v4.Token) (any, error) { return key, nil }
	return []accept{
		{p5, "Parse", func(t string) error { _, err := v5.Parse(t, key5); return err }},
		{p5, "ParseWithClaims", func(t string) error { _, err := v5.ParseWithClaims(t, &v5.RegisteredClaims{}, key5); return err }},
		{p5, "Parser.Parse", func(t string) error { _, err := v5.NewParser().Parse(t, key5); return err }},
		{p5, "Parser.ParseWithClaims", func(t string) error {
			_, err := v5.NewParser().ParseWithClaims(t, v5.MapClaims{}, key5)
			return err
		}},
		{p4, "Parse", func(t string) error { _, err := v4.Parse(t, key4); return err }},
		{p4, "ParseWithClaims", func(t string) error { _, err := v4.ParseWithClaims(t, &v4.RegisteredClaims{}, key4); return err }},
		{p4, "Parser.Parse", func(t string) error { _, err := v4.NewParser().Parse(t, key4); return err }},
		{p4, "Parser.ParseWithClaims", func(t string) error {
			_, err := v4.NewParser().ParseWithClaims(t, v4.MapClaims{}, key4)
			return err
		}},
	}
}

// formerJWT is the libraries that golang-jwt came from.
func formerJWT() []accept {
	const p3, pd, pf, pp = "github.com/golang-jwt/jwt", "github.com/dgrijalva/jwt-go", "github.com/form3tech-oss/jwt-go", "github.com/dgrijalva/jwt-go/v4"
	keyP := func(*preview.Token) (any, error) { return key, nil }
	key3 := func(*v3.Token) (any, error) { return key, nil }
	keyD := func(*dgrijalva.Token) (any, error) { return key, nil }
	keyF := func(*form3tech.Token) (any, error) { return key, nil }
	return []accept{
		{p3, "Parse", func(t string) error { _, err := v3.Parse(t, key3); return err }},
		{p3, "ParseWithClaims", func(t string) error { _, err := v3.ParseWithClaims(t, v3.MapClaims{}, key3); return err }},
		{p3, "Parser.Parse", func(t string) error { _, err := new(v3.Parser).Parse(t, key3); return err }},
		{p3, "Parser.ParseWithClaims", func(t string) error {
			_, err := new(v3.Parser).ParseWithClaims(t, &v3.StandardClaims{}, key3)
			return err
		}},
		{pd, "Parse", func(t string) error { _, err := dgrijalva.Parse(t, keyD); return err }},
		{pd, "ParseWithClaims", func(t string) error { _, err := dgrijalva.ParseWithClaims(t, dgrijalva.MapClaims{}, keyD); return err }},
		{pd, "Parser.Parse", func(t string) error { _, err := new(dgrijalva.Parser).Parse(t, keyD); return err }},
		{pd, "Parser.ParseWithClaims", func(t string) error {
			_, err := new(dgrijalva.Parser).ParseWithClaims(t, &dgrijalva.StandardClaims{}, keyD)
			return err
		}},
		{pp, "Parse", func(t string) error { _, err := preview.Parse(t, keyP); return err }},
		{pp, "ParseWithClaims", func(t string) error { _, err := preview.ParseWithClaims(t, preview.MapClaims{}, keyP); return err }},
		{pp, "Parser.Parse", func(t string) error { _, err := preview.NewParser().Parse(t, keyP); return err }},
		{pp, "Parser.ParseWithClaims", func(t string) error {
			_, err := preview.NewParser().ParseWithClaims(t, &preview.StandardClaims{}, keyP)
			return err
		}},
		{pf, "Parse", func(t string) error { _, err := form3tech.Parse(t, keyF); return err }},
		{pf, "ParseWithClaims", func(t string) error { _, err := form3tech.ParseWithClaims(t, form3tech.MapClaims{}, keyF); return err }},
		{pf, "Parser.Parse", func(t string) error { _, err := new(form3tech.Parser).Parse(t, keyF); return err }},
		{pf, "Parser.ParseWithClaims", func(t string) error {
			_, err := new(form3tech.Parser).ParseWithClaims(t, form3tech.MapClaims{}, keyF)
			return err
		}},
	}
}
