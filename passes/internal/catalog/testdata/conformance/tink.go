// SPDX-License-Identifier: Apache-2.0

package main

import (
	"math/big"
	"strings"

	"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset"
	"github.com/tink-crypto/tink-go/v2/jwt"
	"github.com/tink-crypto/tink-go/v2/keyset"
)

const tinkJWT = "github.com/tink-crypto/tink-go/v2/jwt"

// tinkSet reads a set of one key.
func tinkSet(kind, material string, fields ...[]byte) *keyset.JSONReader {
	return keyset.NewJSONReader(strings.NewReader(tinkText(kind, material, fields...)))
}

// tinkExpects wants an issuer and an audience.
func tinkExpects() (*jwt.Validator, error) {
	aud, iss := client, issuer
	return jwt.NewValidator(&jwt.ValidatorOpts{ExpectedAudience: &aud, ExpectedIssuer: &iss, IgnoreTypeHeader: true})
}

func tinkMAC() []accept {
	return []accept{{tinkJWT, "MAC.VerifyMACAndDecode", func(t string) error {
		handle, err := insecurecleartextkeyset.Read(tinkSet("JwtHmacKey", "SYMMETRIC", key))
		if err != nil {
			return err
		}
		mac, err := jwt.NewMAC(handle)
		if err != nil {
			return err
		}
		validator, err := tinkExpects()
		if err != nil {
			return err
		}
		_, err = mac.VerifyMACAndDecode(t, validator)
		return err
	}}}
}

func tinkRSA() []accept {
	return []accept{{tinkJWT, "Verifier.VerifyAndDecode", func(t string) error {
		e := big.NewInt(int64(rsaKey.E)).Bytes()
		handle, err := keyset.ReadWithNoSecrets(tinkSet("JwtRsaSsaPkcs1PublicKey", "ASYMMETRIC_PUBLIC", rsaKey.N.Bytes(), e))
		if err != nil {
			return err
		}
		verifier, err := jwt.NewVerifier(handle)
		if err != nil {
			return err
		}
		validator, err := tinkExpects()
		if err != nil {
			return err
		}
		_, err = verifier.VerifyAndDecode(t, validator)
		return err
	}}}
}
