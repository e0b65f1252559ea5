// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

// The fallback is random: tokens end with the program, and nobody knows the key.
func secretOrRandom() []byte {
	if s := os.Getenv("JWT_SECRET"); s != "" {
		return []byte(s)
	}
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		panic(err)
	}
	return key
}

func signOrRandom(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secretOrRandom())
}

func signRandomText(claims jwt.Claims) (string, error) {
	key := rand.Text() + rand.Text()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func signRandomHex(claims jwt.Claims) (string, error) {
	var buf [32]byte
	_, _ = rand.Read(buf[:])
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(hex.EncodeToString(buf[:])))
}

// The file has everything.
func signFromFileOnly(claims jwt.Claims, path string) (string, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	var s struct {
		Secret string `json:"secret_of_the_token_signer"`
	}
	if err := json.Unmarshal(text, &s); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(s.Secret))
}

// Errors are returned beside the key, not as the key.
func keyOrError(t *jwt.Token) (any, error) {
	if t.Method.Alg() != "HS256" {
		return nil, jwt.ErrTokenSignatureInvalid
	}
	key := os.Getenv("JWT_SECRET")
	if key == "" {
		return "the token secret of this service is not set", jwt.ErrInvalidKey
	}
	return []byte(key), nil
}

func verifyOrError(raw string) (*jwt.Token, error) { return jwt.Parse(raw, keyOrError) }
