// SPDX-License-Identifier: Apache-2.0

package main

import (
	jose3 "github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v4"
	jwa1 "github.com/lestrrat-go/jwx/jwa"
	jwe1 "github.com/lestrrat-go/jwx/jwe"
	jwa2 "github.com/lestrrat-go/jwx/v2/jwa"
	jwe2 "github.com/lestrrat-go/jwx/v2/jwe"
	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwe"
	jose2 "gopkg.in/go-jose/go-jose.v2"
	josesquare "gopkg.in/square/go-jose.v2"
)

// decrypting is the functions that take encrypted tokens.
func decrypting() []accept {
	const symbol = "JSONWebEncryption.Decrypt"
	keys, contents := []jose.KeyAlgorithm{jose.DIRECT, jose.A256GCMKW}, []jose.ContentEncryption{jose.A256GCM}
	return []accept{
		{"github.com/lestrrat-go/jwx/v3/jwe", "Decrypt", func(t string) error {
			_, err := jwe.Decrypt([]byte(t), jwe.WithKey(jwa.DIRECT(), secret))
			return err
		}},
		{"github.com/lestrrat-go/jwx/v2/jwe", "Decrypt", func(t string) error {
			_, err := jwe2.Decrypt([]byte(t), jwe2.WithKey(jwa2.DIRECT, secret))
			return err
		}},
		{"github.com/lestrrat-go/jwx/jwe", "Decrypt", func(t string) error {
			_, err := jwe1.Decrypt([]byte(t), jwa1.DIRECT, secret)
			return err
		}},
		{"github.com/go-jose/go-jose/v4", symbol, func(t string) error {
			obj, err := jose.ParseEncrypted(t, keys, contents)
			if err == nil {
				_, err = obj.Decrypt(secret)
			}
			return err
		}},
		{"github.com/go-jose/go-jose/v3", symbol, func(t string) error {
			obj, err := jose3.ParseEncrypted(t)
			if err == nil {
				_, err = obj.Decrypt(secret)
			}
			return err
		}},
		{"gopkg.in/go-jose/go-jose.v2", symbol, func(t string) error {
			obj, err := jose2.ParseEncrypted(t)
			if err == nil {
				_, err = obj.Decrypt(secret)
			}
			return err
		}},
		{"gopkg.in/square/go-jose.v2", symbol, func(t string) error {
			obj, err := josesquare.ParseEncrypted(t)
			if err == nil {
				_, err = obj.Decrypt(secret)
			}
			return err
		}},
	}
}
