// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"cmp"
	"log"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func ifEmpty(claims jwt.Claims) (string, error) {
	secret := os.Getenv("JWT_SECRET")
	if secret == "" {
		secret = "a-default-that-nobody-ever-changes-1" // want `key becomes the key of .*\(jwthardkey\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}

func ifShort(claims jwt.Claims) (string, error) {
	key := []byte(os.Getenv("JWT_SECRET"))
	if len(key) == 0 {
		log.Println("JWT_SECRET is not set, using the development secret")
		key = []byte("a-default-that-nobody-ever-changes-2") // want `key becomes the key of .*\(jwthardkey\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func lookedUp(claims jwt.Claims) (string, error) {
	secret, ok := os.LookupEnv("JWT_SECRET")
	if !ok {
		secret = "a-default-that-nobody-ever-changes-3" // want `key becomes the key of .*\(jwthardkey\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}

func secretOrDefault() string {
	if v := os.Getenv("JWT_SECRET"); v != "" {
		return v
	}
	return "a-default-that-nobody-ever-changes-4" // want `key becomes the key of .*\(jwthardkey\)`
}

func earlyReturn(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secretOrDefault()))
}

func cmpOr(claims jwt.Claims) (string, error) {
	secret := cmp.Or(os.Getenv("JWT_SECRET"), "a-default-that-nobody-ever-changes-5") // want `key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}

type defaultedOptions struct {
	Secret string
	Issuer string
}

func (o *defaultedOptions) setDefaults() {
	if o.Issuer == "" {
		o.Issuer = "https://login.example.com/realms/six"
	}
	if o.Secret == "" {
		o.Secret = "a-default-that-nobody-ever-changes-6" // want `key becomes the key of .*\(jwthardkey\)`
	}
}

func signDefaulted(o defaultedOptions, claims jwt.MapClaims) (string, error) {
	o.setDefaults()
	claims["iss"] = o.Issuer
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(o.Secret))
}
