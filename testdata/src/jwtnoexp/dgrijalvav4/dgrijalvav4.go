// SPDX-License-Identifier: Apache-2.0

// Package dgrijalvav4 issues passes with the preview of dgrijalva/jwt-go v4.
package dgrijalvav4

import (
	"time"

	"github.com/dgrijalva/jwt-go/v4"
)

const visit = 2 * time.Hour

// Visitor gets a pass.
type Visitor struct{ Badge string }

func fromMap(key []byte, v Visitor) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": v.Badge}).SignedString(key) // want `without exp.*\(jwtnoexp\)`
}

func fromMapClean(key []byte, v Visitor) (string, error) {
	claims := jwt.MapClaims{"sub": v.Badge}
	claims["exp"] = jwt.At(time.Now().Add(visit))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func standard(key []byte, v Visitor) (string, error) {
	claims := jwt.StandardClaims{Subject: v.Badge, IssuedAt: jwt.Now()} // want `exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func standardClean(key []byte, v Visitor) (string, error) {
	claims := jwt.StandardClaims{Subject: v.Badge, ExpiresAt: jwt.At(time.Now().Add(visit))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Pass embeds the standard claims.
type Pass struct {
	Floor int `json:"floor"`
	jwt.StandardClaims
}

func embedded(key []byte, v Visitor) (string, error) {
	claims := &Pass{Floor: 3} // want `exp.*\(jwtnoexp\)`
	claims.Subject = v.Badge
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedClean(key []byte, v Visitor) (string, error) {
	claims := &Pass{Floor: 3}
	claims.Subject = v.Badge
	claims.ExpiresAt = jwt.NewTime(float64(time.Now().Add(visit).Unix()))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func bare(key []byte, v Visitor) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256) // want `without exp.*\(jwtnoexp\)`
	token.Claims.(jwt.MapClaims)["sub"] = v.Badge
	return token.SignedString(key)
}
