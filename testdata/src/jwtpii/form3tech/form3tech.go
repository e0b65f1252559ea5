// SPDX-License-Identifier: Apache-2.0

// Package form3tech puts data of people into payment tokens with form3tech-oss/jwt-go.
package form3tech

import (
	"time"

	"github.com/form3tech-oss/jwt-go"
)

// Merchant is a person.
type Merchant struct {
	Code     string `json:"ref"`
	Email    string `json:"email"`
	Passport string `json:"passport_number"`
}

func exp() int64 { return time.Now().Add(time.Hour).Unix() }

func sign(secret []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func clean(secret []byte, m Merchant) (string, error) {
	return sign(secret, jwt.MapClaims{"sub": m.Code, "email_verified": true, "exp": exp()})
}

func inMap(secret []byte, m Merchant) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = m.Code
	claims["email"] = m.Email // want `email.*contact.*\(jwtpii\)`
	claims["exp"] = exp()
	return token.SignedString(secret)
}

func asSubject(secret []byte, m Merchant) (string, error) {
	return sign(secret, jwt.StandardClaims{
		Subject:   m.Email, // want `sub.*Email.*\(jwtpii\)`
		ExpiresAt: exp(),
	})
}

// MerchantToken embeds the standard claims.
type MerchantToken struct {
	Passport string `json:"passport_number,omitempty"`
	jwt.StandardClaims
}

func inStruct(secret []byte, m Merchant) (string, error) {
	return sign(secret, &MerchantToken{
		Passport:       m.Passport, // want `passport_number.*encrypt.*\(jwtpii\)`
		StandardClaims: jwt.StandardClaims{ExpiresAt: exp()},
	})
}

func inStructClean(secret []byte, m Merchant) (string, error) {
	return sign(secret, &MerchantToken{StandardClaims: jwt.StandardClaims{Subject: m.Code, ExpiresAt: exp()}})
}

func whole(secret []byte, m Merchant) (string, error) {
	return sign(secret, jwt.MapClaims{
		"who": m, // want `who\.passport_number.*encrypt.*\(jwtpii\)`
		"exp": exp(),
	})
}
