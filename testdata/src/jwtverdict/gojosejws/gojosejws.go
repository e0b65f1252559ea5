// SPDX-License-Identifier: Apache-2.0

// Package gojosejws ignores what go-jose says of a token, and does not.
package gojosejws

import (
	"log"

	"github.com/go-jose/go-jose/v3"
)

var key []byte

func opened(raw string) []byte {
	obj, err := jose.ParseSigned(raw)
	if err != nil {
		return nil
	}
	if _, err := obj.Verify(key); err != nil { // want `.*\(jwtverdict\)`
		log.Print(err)
	}
	return obj.UnsafePayloadWithoutVerification()
}

func verified(raw string) []byte {
	obj, err := jose.ParseSigned(raw)
	if err != nil {
		return nil
	}
	payload, err := obj.Verify(key)
	if err != nil {
		log.Print(err)
	}
	return payload
}
