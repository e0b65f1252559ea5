// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"testing"

	"github.com/golang-jwt/jwt/v5"
)

// A test that shows that none is refused needs such a token.
func TestNoneIsRefused(t *testing.T) {
	raw, err := jwt.NewWithClaims(jwt.SigningMethodNone, jwt.MapClaims{"sub": "mallory"}).SignedString(jwt.UnsafeAllowNoneSignatureType)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := rejectByName(raw, []byte("key for the test")); err == nil {
		t.Error("an unsigned token was accepted")
	}
}
