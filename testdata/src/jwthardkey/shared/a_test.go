// SPDX-License-Identifier: Apache-2.0

package shared

import (
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

var forTests = []byte("only-for-tests")

func TestSubject(t *testing.T) {
	claims := jwt.RegisteredClaims{Subject: "u1", ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Minute))}
	for _, key := range [][]byte{signingKey, forTests} {
		raw, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := subject(raw); err != nil {
			t.Log(err)
		}
	}
}
