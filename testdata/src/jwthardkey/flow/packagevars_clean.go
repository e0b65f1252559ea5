// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"crypto/rand"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

var envVar = []byte(os.Getenv("JWT_SECRET"))

func varEnv(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(envVar)
}

var fileVar []byte

func init() {
	var err error
	if fileVar, err = os.ReadFile("/run/secrets/hmac.key"); err != nil {
		panic(err)
	}
}

func varFile(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(fileVar)
}

var randomVar = newRandomKey()

func newRandomKey() []byte {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		panic(err)
	}
	return key
}

func varRandom(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(randomVar)
}

var randomArray [32]byte

func init() { _, _ = rand.Read(randomArray[:]) }

func varRandomArray(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return randomArray[:], nil })
}
