// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"cmp"
	"errors"
	"log"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func orFail(claims jwt.Claims) (string, error) {
	secret := os.Getenv("JWT_SECRET")
	if secret == "" {
		return "", errors.New("JWT_SECRET is not set, there is no default")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}

func orOther(claims jwt.Claims) (string, error) {
	secret := cmp.Or(os.Getenv("JWT_SIGNING_SECRET"), os.Getenv("JWT_SECRET"))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}

// The default names a file.
func orDefaultFile(claims jwt.Claims) (string, error) {
	path := cmp.Or(os.Getenv("JWT_KEY_FILE"), "/etc/accounts/keys/token-signing.key")
	key, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A placeholder that stops the program is no key.
const refused = "change-this-secret-before-production"

func mustSecret() string {
	secret := cmp.Or(os.Getenv("JWT_SECRET"), refused)
	if secret == refused {
		log.Fatal("set JWT_SECRET")
	}
	return secret
}

func signRefusing(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(mustSecret()))
}

type refusingService struct{ secret string }

func newRefusingService(secret string) (*refusingService, error) {
	if secret == "" || secret == "replace-me-with-a-long-random-text" {
		return nil, errors.New("the token secret is still the placeholder")
	}
	return &refusingService{secret: secret}, nil
}

func startRefusing() (*refusingService, error) {
	return newRefusingService(cmp.Or(os.Getenv("JWT_SECRET"), "replace-me-with-a-long-random-text"))
}

func (s *refusingService) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(s.secret))
}
