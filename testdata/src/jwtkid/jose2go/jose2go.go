// SPDX-License-Identifier: Apache-2.0

// Package jose2go looks for the keys of jose2go under the name that the token gives.
package jose2go

import (
	"errors"
	"os"

	"github.com/dvsekhvalnov/jose2go"
)

func anyFile(headers map[string]interface{}, _ string) interface{} {
	kid, _ := headers["kid"].(string)
	key, err := os.ReadFile("keys/" + kid) // want `the token's kid becomes a part of the file path of os.ReadFile .*\(jwtkid\)`
	if err != nil {
		return err
	}
	return key
}

func trusting(raw string) (string, error) {
	payload, _, err := jose.Decode(raw, anyFile)
	return payload, err
}

func inline(raw string) (string, error) {
	payload, _, err := jose.Decode(raw, func(headers map[string]interface{}, _ string) interface{} {
		key, err := os.ReadFile(headers["kid"].(string)) // want `the token's kid becomes a part of the file path of os.ReadFile`
		if err != nil {
			return err
		}
		return key
	})
	return payload, err
}

type shelf struct{ dir string }

func (s *shelf) key(headers map[string]interface{}, _ string) interface{} {
	kid, _ := headers["kid"].(string)
	key, err := os.ReadFile(s.dir + kid) // want `the token's kid becomes a part of the file path of os.ReadFile`
	if err != nil {
		return err
	}
	return key
}

func (s *shelf) open(raw string) (string, error) {
	payload, _, err := jose.Decode(raw, s.key)
	return payload, err
}

func known(raw string, keys map[string][]byte) (string, error) {
	payload, _, err := jose.Decode(raw, func(headers map[string]interface{}, _ string) interface{} {
		kid, _ := headers["kid"].(string)
		key, ok := keys[kid]
		if !ok {
			return errors.New("unknown key")
		}
		return key
	})
	return payload, err
}

// After the token is verified its header is what the issuer wrote.
func after(raw string, key []byte) ([]byte, error) {
	_, headers, err := jose.Decode(raw, key)
	if err != nil {
		return nil, err
	}
	kid, _ := headers["kid"].(string)
	return os.ReadFile("tenants/" + kid)
}
