// SPDX-License-Identifier: Apache-2.0

package golangjwtv3

import (
	"testing"

	"github.com/golang-jwt/jwt"
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
