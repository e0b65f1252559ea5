// SPDX-License-Identifier: Apache-2.0

// Package jose2go takes the keys of jose2go from where the token says, or from where it knows.
package jose2go

import (
	"context"
	"errors"

	"github.com/dvsekhvalnov/jose2go"
	"github.com/lestrrat-go/jwx/v3/jwk"
)

func trusting(raw string) (string, error) {
	payload, _, err := jose.Decode(raw, func(headers map[string]interface{}, _ string) interface{} {
		address, _ := headers["jku"].(string) // want `the token's jku names the address that jwk.Fetch fetches from .*\(jwtheaderkey\)`
		set, err := jwk.Fetch(context.Background(), address)
		if err != nil {
			return err
		}
		return raws(set)
	})
	return payload, err
}

func raws(set jwk.Set) interface{} {
	key, ok := set.Key(0)
	if !ok {
		return errors.New("no key")
	}
	var public interface{}
	if err := jwk.Export(key, &public); err != nil {
		return err
	}
	return public
}

func brought(headers map[string]interface{}, _ string) interface{} {
	text, _ := headers["jwk"].(string)
	key, err := jwk.ParseKey([]byte(text))
	if err != nil {
		return err
	}
	return key // want `a key function returns the key that the token's jwk brings`
}

func asking(raw string) (string, error) {
	payload, _, err := jose.Decode(raw, func(headers map[string]interface{}, _ string) interface{} {
		if headers["jku"] != "https://login.example.com/keys" {
			return errors.New("unknown address")
		}
		set, err := jwk.Fetch(context.Background(), "https://login.example.com/keys")
		if err != nil {
			return err
		}
		return raws(set)
	})
	return payload, err
}

func broughtBy(raw string) (string, error) {
	payload, _, err := jose.Decode(raw, brought)
	return payload, err
}
