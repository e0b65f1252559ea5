// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"testing"

	"github.com/golang-jwt/jwt/v5"
)

// Keys in tests are fine.
func TestSign(t *testing.T) {
	key := []byte("a-key-for-the-test-and-for-nothing-else")
	raw, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "ann"}).SignedString(key)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := jwt.Parse(raw, keyfuncFor("a-key-for-the-test-and-for-nothing-else")); err != nil {
		t.Error(err)
	}
}
