// SPDX-License-Identifier: Apache-2.0

// Package tink shows key sets of tink: one in the source, some not.
package tink

import (
	"bytes"
	"strings"

	"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset"
	"github.com/tink-crypto/tink-go/v2/jwt"
	"github.com/tink-crypto/tink-go/v2/keyset"
	tinkpb "github.com/tink-crypto/tink-go/v2/tink"
)

const macKeyset = `{"primaryKeyId":1,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.JwtHmacKey","value":"GgQIARAg","keyMaterialType":"SYMMETRIC"},"status":"ENABLED","keyId":1,"outputPrefixType":"TINK"}]}` // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func planted() (jwt.MAC, error) {
	handle, err := insecurecleartextkeyset.Read(keyset.NewJSONReader(strings.NewReader(macKeyset)))
	if err != nil {
		return nil, err
	}
	return jwt.NewMAC(handle)
}

// The set is made when the program starts.
func made() (jwt.MAC, error) {
	handle, err := keyset.NewHandle(jwt.HS256Template())
	if err != nil {
		return nil, err
	}
	return jwt.NewMAC(handle)
}

// The set is encrypted with a key of a key management service.
func wrapped(text []byte, kms tinkpb.AEAD) (jwt.Signer, error) {
	handle, err := keyset.Read(keyset.NewBinaryReader(bytes.NewReader(text)), kms)
	if err != nil {
		return nil, err
	}
	return jwt.NewSigner(handle)
}
