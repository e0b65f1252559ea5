// SPDX-License-Identifier: Apache-2.0

package main

import (
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
