// SPDX-License-Identifier: Apache-2.0

package flow

import (
	_ "embed"

	"github.com/golang-jwt/jwt/v5"
)

//go:embed keys/verify.pem
var embeddedPublic []byte

// A public key in the binary verifies, and that is all.
func verifyEmbeddedPublic(raw string) (*jwt.Token, error) {
	key, err := jwt.ParseECPublicKeyFromPEM(embeddedPublic)
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"ES256"}))
}
