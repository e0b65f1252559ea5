// SPDX-License-Identifier: Apache-2.0

//go:build tinkv1

package main

import (
	"strings"

	"github.com/google/tink/go/insecurecleartextkeyset"
	"github.com/google/tink/go/jwt"
	"github.com/google/tink/go/keyset"
)

func groups() []group {
	claims := map[string]any{"aud": "client", "iss": "https://issuer.example"}
	return []group{{accepts: tinkMAC(), alg: "HS256", claims: claims}, {accepts: tinkEC(), alg: "ES256", claims: claims}}
}

const tinkJWT = "github.com/google/tink/go/jwt"

func expects() (*jwt.Validator, error) {
	aud, iss := "client", "https://issuer.example"
	return jwt.NewValidator(&jwt.ValidatorOpts{ExpectedAudience: &aud, ExpectedIssuer: &iss, IgnoreTypeHeader: true})
}

func tinkMAC() []accept {
	return []accept{{tinkJWT, "MAC.VerifyMACAndDecode", func(t string) error {
		handle, err := insecurecleartextkeyset.Read(keyset.NewJSONReader(strings.NewReader(tinkText("JwtHmacKey", "SYMMETRIC", key))))
		if err != nil {
			return err
		}
		mac, err := jwt.NewMAC(handle)
		if err != nil {
			return err
		}
		validator, err := expects()
		if err != nil {
			return err
		}
		_, err = mac.VerifyMACAndDecode(t, validator)
		return err
	}}}
}

func tinkEC() []accept {
	return []accept{{tinkJWT, "Verifier.VerifyAndDecode", func(t string) error {
		x, y := ecKey.X.FillBytes(make([]byte, 32)), ecKey.Y.FillBytes(make([]byte, 32))
		text := tinkText("JwtEcdsaPublicKey", "ASYMMETRIC_PUBLIC", x, y)
		handle, err := keyset.ReadWithNoSecrets(keyset.NewJSONReader(strings.NewReader(text)))
		if err != nil {
			return err
		}
		verifier, err := jwt.NewVerifier(handle)
		if err != nil {
			return err
		}
		validator, err := expects()
		if err != nil {
			return err
		}
		_, err = verifier.VerifyAndDecode(t, validator)
		return err
	}}}
}
