// SPDX-License-Identifier: Apache-2.0

package near_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/internal/near"
)

func TestHint(t *testing.T) {
	known := []string{"issue", "accept", "peek"}
	for got, want := range map[string]string{
		"isue":   ` (did you mean "issue"?)`,
		"PEEK":   ` (did you mean "peek"?)`,
		"sign":   ` (known: issue, accept, peek)`,
		"accepd": ` (did you mean "accept"?)`,
	} {
		if hint := near.Hint(got, known); hint != want {
			t.Errorf("%s: %q, want %q", got, hint, want)
		}
	}
	paths := []string{"example.com/shop/auth", "example.com/shop/authz", "example.com/shop/kms", "fmt"}
	for got, want := range map[string]string{
		"example.com/shop/auht":  ` (did you mean "example.com/shop/auth"?)`,
		"example.com/shp/kms":    ` (did you mean "example.com/shop/kms"?)`,
		"example.com/shop/store": "",
		"example.org/shp/kms":    "",
		"example.com/shop":       "",
	} {
		if hint := near.GuessPath(got, paths); hint != want {
			t.Errorf("%s: %q, want %q", got, hint, want)
		}
	}
	if hint := near.Guess("sign", known); hint != "" {
		t.Errorf("sign: %q", hint)
	}
	if hint := near.Guess("sign", []string(nil)); hint != "" {
		t.Errorf("of nothing: %q", hint)
	}
}
