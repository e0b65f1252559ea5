// SPDX-License-Identifier: Apache-2.0

package tested

import (
	"testing"

	"github.com/dgrijalva/jwt-go"
)

func TestID(t *testing.T) {
	if (jwt.StandardClaims{Subject: id()}).Subject == "" {
		t.Error("no id")
	}
}
