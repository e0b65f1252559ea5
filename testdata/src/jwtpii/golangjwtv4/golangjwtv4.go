// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv4 puts data of people into delivery tokens with golang-jwt v4.
package golangjwtv4

import (
	"time"

	"github.com/golang-jwt/jwt/v4"
)

// Driver is a person.
type Driver struct {
	ID       string `json:"ref"`
	Email    string `json:"email"`
	Passport string `json:"passport_number"`
}

func exp() int64 { return time.Now().Add(time.Hour).Unix() }

func sign(secret []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func clean(secret []byte, d Driver) (string, error) {
	return sign(secret, jwt.MapClaims{"sub": d.ID, "email_verified": true, "exp": exp()})
}

func inMap(secret []byte, d Driver) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = d.ID
	claims["email"] = d.Email // want `email.*contact.*\(jwtpii\)`
	claims["exp"] = exp()
	return token.SignedString(secret)
}

func asSubject(secret []byte, d Driver) (string, error) {
	return sign(secret, jwt.StandardClaims{
		Subject:   d.Email, // want `sub.*Email.*\(jwtpii\)`
		ExpiresAt: exp(),
	})
}

// DriverToken embeds the standard claims.
type DriverToken struct {
	Passport string `json:"passport_number,omitempty"`
	jwt.StandardClaims
}

func inStruct(secret []byte, d Driver) (string, error) {
	return sign(secret, &DriverToken{
		Passport:       d.Passport, // want `passport_number.*encrypt.*\(jwtpii\)`
		StandardClaims: jwt.StandardClaims{ExpiresAt: exp()},
	})
}

func inStructClean(secret []byte, d Driver) (string, error) {
	return sign(secret, &DriverToken{StandardClaims: jwt.StandardClaims{Subject: d.ID, ExpiresAt: exp()}})
}

func whole(secret []byte, d Driver) (string, error) {
	return sign(secret, jwt.MapClaims{
		"who": d, // want `who\.passport_number.*encrypt.*\(jwtpii\)`
		"exp": exp(),
	})
}
