// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv3 puts data of people into course tokens with golang-jwt v3.
package golangjwtv3

import (
	"time"

	"github.com/golang-jwt/jwt"
)

// Student is a person.
type Student struct {
	Number   string `json:"ref"`
	Email    string `json:"email"`
	Passport string `json:"passport_number"`
}

func exp() int64 { return time.Now().Add(time.Hour).Unix() }

func sign(key []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func clean(key []byte, s Student) (string, error) {
	return sign(key, jwt.MapClaims{"sub": s.Number, "email_verified": true, "exp": exp()})
}

func inMap(key []byte, s Student) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = s.Number
	claims["email"] = s.Email // want `email.*contact.*\(jwtpii\)`
	claims["exp"] = exp()
	return token.SignedString(key)
}

func asSubject(key []byte, s Student) (string, error) {
	return sign(key, jwt.StandardClaims{
		Subject:   s.Email, // want `sub.*Email.*\(jwtpii\)`
		ExpiresAt: exp(),
	})
}

// StudentToken embeds the standard claims.
type StudentToken struct {
	Passport string `json:"passport_number,omitempty"`
	jwt.StandardClaims
}

func inStruct(key []byte, s Student) (string, error) {
	return sign(key, &StudentToken{
		Passport:       s.Passport, // want `passport_number.*encrypt.*\(jwtpii\)`
		StandardClaims: jwt.StandardClaims{ExpiresAt: exp()},
	})
}

func inStructClean(key []byte, s Student) (string, error) {
	return sign(key, &StudentToken{StandardClaims: jwt.StandardClaims{Subject: s.Number, ExpiresAt: exp()}})
}

func whole(key []byte, s Student) (string, error) {
	return sign(key, jwt.MapClaims{
		"who": s, // want `who\.passport_number.*encrypt.*\(jwtpii\)`
		"exp": exp(),
	})
}
