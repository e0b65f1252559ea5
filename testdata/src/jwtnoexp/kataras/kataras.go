// SPDX-License-Identifier: Apache-2.0

// Package kataras issues tickets with kataras/jwt.
package kataras

import (
	"time"

	"github.com/kataras/jwt"
)

const screening = 3 * time.Hour

// Ticket is for a seat.
type Ticket struct {
	Seat string `json:"seat"`
	Row  int    `json:"row"`
}

func fromMap(key []byte, seat string) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, jwt.Map{"seat": seat}) // want `without exp.*\(jwtnoexp\)`
}

func fromMapClean(key []byte, seat string) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, jwt.Map{"seat": seat, "exp": time.Now().Add(screening).Unix()})
}

func fromStruct(key []byte, seat string) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, Ticket{Seat: seat}) // want `without exp.*\(jwtnoexp\)`
}

// An option sets exp.
func maxAge(key []byte, seat string) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, Ticket{Seat: seat}, jwt.MaxAge(screening))
}

// The standard claims are an option too.
func standard(key []byte, seat string) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, Ticket{Seat: seat}, jwt.Claims{Expiry: time.Now().Add(screening).Unix()})
}

func standardMissing(key []byte, seat string) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, Ticket{Seat: seat}, jwt.Claims{Issuer: "cinema"}) // want `exp.*\(jwtnoexp\)`
}

func standardAlone(key []byte) ([]byte, error) {
	claims := jwt.Claims{Issuer: "cinema", Subject: "s1"} // want `exp.*\(jwtnoexp\)`
	return jwt.Sign(jwt.HS256, key, claims)
}

// Plain maps will do.
func plain(key []byte, seat string) ([]byte, error) {
	claims := map[string]any{"seat": seat} // want `without exp.*\(jwtnoexp\)`
	return jwt.Sign(jwt.HS256, key, claims)
}

func plainClean(key []byte, seat string) ([]byte, error) {
	claims := map[string]any{"seat": seat}
	claims["exp"] = time.Now().Add(screening).Unix()
	return jwt.Sign(jwt.HS256, key, claims)
}
