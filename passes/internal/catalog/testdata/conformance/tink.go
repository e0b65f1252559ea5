// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"math/big"
	"strings"

	"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset"
	"github.com/tink-crypto/tink-go/v2/jwt"
	"github.com/tink-crypto/tink-go/v2/keyset"
)

const tinkJWT = "github.com/tink-crypto/tink-go/v2/jwt"

// tinkSet is a set of one key of a type, whose message has the algorithm 1 as its second field.
func tinkSet(kind, material string, fields ...[]byte) *keyset.JSONReader {
	value := []byte{2 << 3, 1}
	for i, f := range fields {
		value = binary.AppendUvarint(append(value, byte((i+3)<<3|2)), uint64(len(f)))
		value = append(value, f...)
	}
	return keyset.NewJSONReader(strings.NewReader(fmt.Sprintf(`{"primaryKeyId":1,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.%s",`+
		`"value":%q,"keyMaterialType":%q},"status":"ENABLED","keyId":1,"outputPrefixType":"RAW"}]}`, kind, base64.StdEncoding.EncodeToString(value), material)))
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
