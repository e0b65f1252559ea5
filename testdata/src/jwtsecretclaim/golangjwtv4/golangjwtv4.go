// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv4 puts secrets into delivery tokens with golang-jwt v4.
package golangjwtv4

import (
	"time"

	"github.com/golang-jwt/jwt/v4"
)

// Driver is who logs in.
type Driver struct {
	ID       string `json:"ref"`
	Password string `json:"password"`
}

func exp() int64 { return time.Now().Add(time.Hour).Unix() }

func clean(secret []byte, d Driver, mustChange bool) (string, error) {
	claims := jwt.MapClaims{"sub": d.ID, "must_change_password": mustChange, "exp": exp()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func inMap(secret []byte, d Driver) (string, error) {
	claims := jwt.MapClaims{
		"sub":      d.ID,
		"password": d.Password, // want `password.*secret.*\(jwtsecretclaim\)`
		"exp":      exp(),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func byNew(secret []byte, d Driver, apiKey string) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["apiKey"] = apiKey // want `apiKey.*secret.*\(jwtsecretclaim\)`
	claims["exp"] = exp()
	return token.SignedString(secret)
}

// DriverToken holds what was typed.
type DriverToken struct {
	ID   string `json:"ref"`
	Pass string `json:"pwd"`
	jwt.StandardClaims
}

func inStruct(secret []byte, d Driver) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, DriverToken{
		ID:             d.ID,
		Pass:           d.Password, // want `pwd.*secret.*\(jwtsecretclaim\)`
		StandardClaims: jwt.StandardClaims{ExpiresAt: exp()},
	}).SignedString(secret)
}

// DriverRecord signs the record as it is.
type DriverRecord struct {
	Driver
	jwt.StandardClaims
}

func record(secret []byte, d Driver) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, DriverRecord{
		Driver:         d, // want `password.*secret.*\(jwtsecretclaim\)`
		StandardClaims: jwt.StandardClaims{ExpiresAt: exp()},
	}).SignedString(secret)
}
