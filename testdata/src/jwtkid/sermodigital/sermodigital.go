// SPDX-License-Identifier: Apache-2.0

// Package sermodigital looks for the keys of SermoDigital/jose under the name that the token gives.
package sermodigital

import (
	"errors"
	"os"

	"github.com/SermoDigital/jose"
	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

func trusting(raw []byte) (interface{}, error) {
	obj, err := jws.ParseCompact(raw)
	if err != nil {
		return nil, err
	}
	kid, _ := obj.Protected().Get("kid").(string)
	key, err := os.ReadFile("keys/" + kid) // want `the token's kid becomes a part of the file path of os.ReadFile .*\(jwtkid\)`
	if err != nil {
		return nil, err
	}
	if err := obj.Verify(key, crypto.SigningMethodHS256); err != nil {
		return nil, err
	}
	return obj.Payload(), nil
}

func asking(raw []byte, keys map[string][]byte) (interface{}, error) {
	obj, err := jws.ParseCompact(raw)
	if err != nil {
		return nil, err
	}
	key, ok := keys[kid(obj.Protected())]
	if !ok {
		return nil, errors.New("unknown key")
	}
	if err := obj.Verify(key, crypto.SigningMethodHS256); err != nil {
		return nil, err
	}
	return obj.Payload(), nil
}

func kid(header jose.Protected) string {
	name, _ := header.Get("kid").(string)
	return name
}
