// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"testing"

	"github.com/golang-jwt/jwt/v5"
)

// A helper of tests that is no test file.
func signForTest(t testing.TB) string {
	t.Helper()
	raw, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{}).SignedString([]byte("a-key-for-helpers-of-tests-and-no-more"))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}
