// SPDX-License-Identifier: Apache-2.0

package form3tech

import (
	"testing"

	jwt "github.com/form3tech-oss/jwt-go"
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
