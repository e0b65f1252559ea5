// SPDX-License-Identifier: Apache-2.0

// Package tenant hands out what tokens say in a map without a type.
package tenant

import (
	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

// Claims returns the claims of a token that one of the keys has signed.
func Claims(raw []byte, keys jwk.Set) (map[string]any, error) {
	tok, err := jwt.Parse(raw, jwt.WithKeySet(keys))
	if err != nil {
		return nil, err
	}
	claims := make(map[string]any)
	for _, name := range tok.Keys() {
		var value any
		if err := tok.Get(name, &value); err != nil {
			return nil, err
		}
		claims[name] = value
	}
	return claims, nil
}
