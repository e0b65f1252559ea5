// SPDX-License-Identifier: Apache-2.0

// Package constructors signs claims that another package makes.
package constructors

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtpii/constructors/model"
)

func sign(key []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func profile(key []byte, u *model.User) (string, error) {
	return sign(key, model.Profile(u)) // want `email.*contact.*\(jwtpii\)`
}

func session(key []byte, u *model.User) (string, error) { return sign(key, model.Session(u)) }

func byAddress(key []byte, u *model.User) (string, error) {
	claims := model.ByAddress(u) // want `sub.*Email.*\(jwtpii\)`
	claims.Issuer = "clinic"
	return sign(key, claims)
}

func byNumber(key []byte, u *model.User) (string, error) { return sign(key, model.ByNumber(u)) }

// Claims hold the whole record.
type Claims struct {
	User model.User `json:"user"`
	jwt.RegisteredClaims
}

func whole(key []byte, u *model.User) (string, error) {
	return sign(key, Claims{
		User: *u, // want `user\.email.*contact.*\(jwtpii\)`
	})
}

// PointerClaims hold a pointer to it.
type PointerClaims struct {
	User *model.User `json:"user,omitempty"`
	jwt.RegisteredClaims
}

func pointer(key []byte, u *model.User) (string, error) {
	claims := &PointerClaims{}
	claims.User = u // want `user\.email.*contact.*\(jwtpii\)`
	return sign(key, claims)
}

// Nobody fills the record.
func empty(key []byte, u *model.User) (string, error) {
	return sign(key, PointerClaims{RegisteredClaims: jwt.RegisteredClaims{Subject: u.ID}})
}

// InlineClaims take its fields for their own.
type InlineClaims struct {
	*model.User
	jwt.RegisteredClaims
}

func inline(key []byte, u *model.User) (string, error) {
	return sign(key, &InlineClaims{User: u}) // want `email.*contact.*\(jwtpii\)`
}

func inlineAssigned(key []byte, u *model.User) (string, error) {
	var claims InlineClaims
	claims.User = u // want `email.*contact.*\(jwtpii\)`
	return sign(key, claims)
}
