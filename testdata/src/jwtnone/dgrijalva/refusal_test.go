// SPDX-License-Identifier: Apache-2.0

package dgrijalva

import (
	"testing"

	jwt "github.com/dgrijalva/jwt-go"
)

func TestReject(t *testing.T) {
	raw, err := jwt.New(jwt.SigningMethodNone).SignedString(jwt.UnsafeAllowNoneSignatureType)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := reject(raw, []byte("key")); err == nil {
		t.Error("a token without a signature was accepted")
	}
}
