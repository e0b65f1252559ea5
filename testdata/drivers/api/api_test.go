// SPDX-License-Identifier: Apache-2.0

package api

import (
	"testing"

	"github.com/golang-jwt/jwt/v5"
)

// Keys in tests are fine.
func TestLogin(t *testing.T) {
	if _, err := jwt.New(jwt.SigningMethodHS256).SignedString([]byte("test key")); err != nil {
		t.Fatal(err)
	}
}
