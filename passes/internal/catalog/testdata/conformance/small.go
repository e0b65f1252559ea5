// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
	"github.com/brianvoe/sjwt"
	cristal3 "github.com/cristalhq/jwt/v3"
	cristal4 "github.com/cristalhq/jwt/v4"
	cristal5 "github.com/cristalhq/jwt/v5"
	jose2go "github.com/dvsekhvalnov/jose2go"
	gbrlsnchs "github.com/gbrlsnchs/jwt/v3"
	pascal "github.com/pascaldekloe/jwt"
	robbert "github.com/robbert229/jwt"
)

var errRefused = errors.New("refused")

func small() []accept {
	return append(cristalhq(), []accept{
		{"github.com/gbrlsnchs/jwt/v3", "Verify", func(t string) error {
			var p gbrlsnchs.Payload
			_, err := gbrlsnchs.Verify([]byte(t), gbrlsnchs.NewHS256(key), &p)
			return err
		}},
		{"github.com/pascaldekloe/jwt", "HMACCheck", func(t string) error { _, err := pascal.HMACCheck([]byte(t), key); return err }},
		{"github.com/pascaldekloe/jwt", "HMACCheckHeader", func(t string) error { _, err := pascal.HMACCheckHeader(request(t), key); return err }},
		{"github.com/pascaldekloe/jwt", "KeyRegister.Check", func(t string) error {
			h, err := pascal.NewHMAC("HS256", key)
			if err != nil {
				return err
			}
			keys := pascal.KeyRegister{HMACs: []*pascal.HMAC{h}}
			_, err = keys.Check([]byte(t))
			return err
		}},
		{"github.com/pascaldekloe/jwt", "HMAC.Check", func(t string) error {
			h, err := pascal.NewHMAC("HS256", key)
			if err != nil {
				return err
			}
			_, err = h.Check([]byte(t))
			return err
		}},
		{"github.com/SermoDigital/jose/jwt", "JWT.Validate", func(t string) error {
			tok, err := jws.ParseJWT([]byte(t))
			if err != nil {
				return err
			}
			return tok.Validate(key, crypto.SigningMethodHS256)
		}},
		{"github.com/SermoDigital/jose/jws", "JWS.Verify", func(t string) error {
			sig, err := jws.ParseCompact([]byte(t))
			if err != nil {
				return err
			}
			return sig.Verify(key, crypto.SigningMethodHS256)
		}},
		{"github.com/robbert229/jwt", "Algorithm.DecodeAndValidate", func(t string) error {
			alg := robbert.HmacSha256(string(key))
			_, err := alg.DecodeAndValidate(t)
			return err
		}},
		{"github.com/robbert229/jwt", "Algorithm.Validate", func(t string) error {
			alg := robbert.HmacSha256(string(key))
			return alg.Validate(t)
		}},
		{"github.com/brianvoe/sjwt", "Verify", func(t string) error {
			if !sjwt.Verify(t, key) {
				return errRefused
			}
			return nil
		}},
		{"github.com/dvsekhvalnov/jose2go", "Decode", func(t string) error { _, _, err := jose2go.Decode(t, key); return err }},
		{"github.com/dvsekhvalnov/jose2go", "DecodeBytes", func(t string) error { _, _, err := jose2go.DecodeBytes(t, key); return err }},
	}...)
}

func cristalhq() []accept {
	const p5, p4, p3 = "github.com/cristalhq/jwt/v5", "github.com/cristalhq/jwt/v4", "github.com/cristalhq/jwt/v3"
	v5, err5 := cristal5.NewVerifierHS(cristal5.HS256, key)
	v4, err4 := cristal4.NewVerifierHS(cristal4.HS256, key)
	v3, err3 := cristal3.NewVerifierHS(cristal3.HS256, key)
	if err := errors.Join(err5, err4, err3); err != nil {
		return []accept{{p5, "NewVerifierHS", func(string) error { return err }}}
	}
	return []accept{
		{p5, "Parse", func(t string) error { _, err := cristal5.Parse([]byte(t), v5); return err }},
		{p5, "ParseClaims", func(t string) error { var c map[string]any; return cristal5.ParseClaims([]byte(t), v5, &c) }},
		{p4, "Parse", func(t string) error { _, err := cristal4.Parse([]byte(t), v4); return err }},
		{p4, "ParseClaims", func(t string) error { var c map[string]any; return cristal4.ParseClaims([]byte(t), v4, &c) }},
		{p3, "ParseAndVerify", func(t string) error { _, err := cristal3.ParseAndVerify([]byte(t), v3); return err }},
		{p3, "ParseAndVerifyString", func(t string) error { _, err := cristal3.ParseAndVerifyString(t, v3); return err }},
	}
}
