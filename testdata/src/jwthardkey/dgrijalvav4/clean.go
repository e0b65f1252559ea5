// SPDX-License-Identifier: Apache-2.0

package dgrijalvav4

import (
	"os"

	"github.com/dgrijalva/jwt-go/v4"
)

func signEnv(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("JWT_SECRET")))
}

func knownFile(raw string) (*jwt.Token, error) {
	key, err := os.ReadFile("/etc/accounts/keys/hmac-token-signing.key")
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, jwt.KnownKeyfunc(jwt.SigningMethodHS256, key), jwt.WithAudience("accounts-service-of-the-platform"))
}
