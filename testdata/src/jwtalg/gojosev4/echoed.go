// SPDX-License-Identifier: Apache-2.0

package gojosev4

import (
	"errors"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

var publicOnly = []jose.SignatureAlgorithm{jose.RS256, jose.ES256}

// The first parse has refused what is not in its list.
func echoedAfterList(raw string, key any) (*jwt.Claims, error) {
	peeked, err := jose.ParseSigned(raw, publicOnly)
	if err != nil || len(peeked.Signatures) != 1 {
		return nil, errors.New("malformed")
	}
	alg := jose.SignatureAlgorithm(peeked.Signatures[0].Header.Algorithm)
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{alg})
	if err != nil {
		return nil, err
	}
	claims := new(jwt.Claims)
	return claims, tok.Claims(key, claims)
}
