// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv3 puts secrets into course tokens with golang-jwt v3.
package golangjwtv3

import (
	"time"

	"github.com/golang-jwt/jwt"
)

// Student is who logs in.
type Student struct {
	Number   string `json:"ref"`
	Password string `json:"password"`
}

func exp() int64 { return time.Now().Add(time.Hour).Unix() }

func clean(key []byte, s Student, mustChange bool) (string, error) {
	claims := jwt.MapClaims{"sub": s.Number, "must_change_password": mustChange, "exp": exp()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func inMap(key []byte, s Student) (string, error) {
	claims := jwt.MapClaims{
		"sub":      s.Number,
		"password": s.Password, // want `password.*secret.*\(jwtsecretclaim\)`
		"exp":      exp(),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func byNew(key []byte, s Student, apiKey string) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["apiKey"] = apiKey // want `apiKey.*secret.*\(jwtsecretclaim\)`
	claims["exp"] = exp()
	return token.SignedString(key)
}

// StudentToken holds what was typed.
type StudentToken struct {
	Number string `json:"ref"`
	Pass   string `json:"pwd"`
	jwt.StandardClaims
}

func inStruct(key []byte, s Student) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, StudentToken{
		Number:         s.Number,
		Pass:           s.Password, // want `pwd.*secret.*\(jwtsecretclaim\)`
		StandardClaims: jwt.StandardClaims{ExpiresAt: exp()},
	}).SignedString(key)
}

// StudentRecord signs the record as it is.
type StudentRecord struct {
	Student
	jwt.StandardClaims
}

func record(key []byte, s Student) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, StudentRecord{
		Student:        s, // want `password.*secret.*\(jwtsecretclaim\)`
		StandardClaims: jwt.StandardClaims{ExpiresAt: exp()},
	}).SignedString(key)
}
