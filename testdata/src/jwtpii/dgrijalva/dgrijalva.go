// SPDX-License-Identifier: Apache-2.0

// Package dgrijalva puts data of people into booking tokens with dgrijalva/jwt-go.
package dgrijalva

import (
	"time"

	"github.com/dgrijalva/jwt-go"
)

// Guest is a person.
type Guest struct {
	Ref      string `json:"ref"`
	Email    string `json:"email"`
	Passport string `json:"passport_number"`
}

func exp() int64 { return time.Now().Add(time.Hour).Unix() }

func sign(signingKey []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

func clean(signingKey []byte, g Guest) (string, error) {
	return sign(signingKey, jwt.MapClaims{"sub": g.Ref, "email_verified": true, "exp": exp()})
}

func inMap(signingKey []byte, g Guest) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = g.Ref
	claims["email"] = g.Email // want `email.*contact.*\(jwtpii\)`
	claims["exp"] = exp()
	return token.SignedString(signingKey)
}

func asSubject(signingKey []byte, g Guest) (string, error) {
	return sign(signingKey, jwt.StandardClaims{
		Subject:   g.Email, // want `sub.*Email.*\(jwtpii\)`
		ExpiresAt: exp(),
	})
}

// GuestToken embeds the standard claims.
type GuestToken struct {
	Passport string `json:"passport_number,omitempty"`
	jwt.StandardClaims
}

func inStruct(signingKey []byte, g Guest) (string, error) {
	return sign(signingKey, &GuestToken{
		Passport:       g.Passport, // want `passport_number.*encrypt.*\(jwtpii\)`
		StandardClaims: jwt.StandardClaims{ExpiresAt: exp()},
	})
}

func inStructClean(signingKey []byte, g Guest) (string, error) {
	return sign(signingKey, &GuestToken{StandardClaims: jwt.StandardClaims{Subject: g.Ref, ExpiresAt: exp()}})
}

func whole(signingKey []byte, g Guest) (string, error) {
	return sign(signingKey, jwt.MapClaims{
		"who": g, // want `who\.passport_number.*encrypt.*\(jwtpii\)`
		"exp": exp(),
	})
}
