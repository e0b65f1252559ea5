// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"fmt"
	"os"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

// A literal beside a secret does not make the secret known.
func formattedWithEnv(claims jwt.Claims) (string, error) {
	key := fmt.Sprintf("accounts-service-of-the-platform/%s", os.Getenv("JWT_SECRET"))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func joinedWithEnv(claims jwt.Claims) (string, error) {
	key := strings.Join([]string{"accounts-service-of-the-platform", os.Getenv("JWT_SECRET")}, ":")
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func concatenatedWithParam(claims jwt.Claims, secret string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret + "-for-the-second-generation"))
}

func builtWithEnv(claims jwt.Claims) (string, error) {
	var b strings.Builder
	b.WriteString("accounts-service-of-the-platform:")
	b.WriteString(os.Getenv("JWT_SECRET"))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(b.String()))
}

func trimmedEnv(claims jwt.Claims) (string, error) {
	key := strings.TrimPrefix(os.Getenv("JWT_SECRET"), "base-sixty-four-encoded-text:")
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

// The path is put together, not the key.
func formattedPath(claims jwt.Claims, tenant string) (string, error) {
	key, err := os.ReadFile(fmt.Sprintf("/var/lib/accounts/tenants/%s/hmac.key", tenant))
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
