// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"flag"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

var (
	requiredSecret = flag.String("required-secret", "", "secret that signs tokens; there is no default")
	secretFile     = flag.String("secret-file", "/etc/accounts/token-signing-2.key", "file with the secret that signs tokens")
)

func signRequiredFlag(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(*requiredSecret))
}

func signFileFlag(claims jwt.Claims) (string, error) {
	key, err := os.ReadFile(*secretFile)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
