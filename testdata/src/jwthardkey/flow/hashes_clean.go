// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

// Salt, info and label may be known.
func derivedFromEnv(claims jwt.Claims) (string, error) {
	key, err := hkdf.Key(sha256.New, []byte(os.Getenv("MASTER_KEY")), []byte("salt-of-the-accounts-service-2024"), "token signing key, first version", 32)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func sumOfEnv(claims jwt.Claims) (string, error) {
	key := sha256.Sum256([]byte("accounts-service-of-the-platform:" + os.Getenv("JWT_SECRET")))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key[:])
}

func macOfLabel(claims jwt.Claims) (string, error) {
	mac := hmac.New(sha256.New, []byte(os.Getenv("MASTER_KEY")))
	mac.Write([]byte("access-token-signing-key-of-accounts"))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(mac.Sum(nil))
}

func hashWithSalt(claims jwt.Claims, secret []byte) (string, error) {
	h := sha256.New()
	h.Write([]byte("salt-of-the-accounts-service-2025"))
	h.Write(secret)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(h.Sum(nil))
}
