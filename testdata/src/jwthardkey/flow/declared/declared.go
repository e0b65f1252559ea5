// SPDX-License-Identifier: Apache-2.0

// Package declared says by directives what inference cannot see.
package declared

import "reflect"

// Sign hands everything to a plugin; what that does with it is written above it.
//
//jwtvet:model issue claims=p0 key=p1 token=r0
func Sign(claims map[string]any, key []byte) (string, error) {
	out := reflect.ValueOf(plugin["sign"]).Call([]reflect.Value{reflect.ValueOf(claims), reflect.ValueOf(key)})
	return out[0].String(), nil
}

// Verify does, too.
//
//jwtvet:model accept token=p0 key=p1 claims=r0
func Verify(raw string, key string) (map[string]any, error) {
	out := reflect.ValueOf(plugin["verify"]).Call([]reflect.Value{reflect.ValueOf(raw), reflect.ValueOf(key)})
	claims, _ := out[0].Interface().(map[string]any)
	return claims, nil
}

var plugin = map[string]any{}

func own() (string, error) {
	return Sign(nil, []byte("a-directive-says-that-this-is-a-key-one")) // want `key becomes the key of .*Sign.*\(jwthardkey\)`
}
