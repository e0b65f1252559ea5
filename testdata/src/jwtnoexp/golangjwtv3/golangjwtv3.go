// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv3 issues course tokens with golang-jwt v3.
package golangjwtv3

import (
	"time"

	"github.com/golang-jwt/jwt"
)

const courseTime = 40 * time.Minute

// Student is who asks for a token.
type Student struct {
	Number string
	Admin  bool
}

func fromMap(key []byte, s Student) (string, error) {
	claims := jwt.MapClaims{ // want `without exp.*\(jwtnoexp\)`
		"sub":   s.Number,
		"admin": s.Admin,
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func fromMapClean(key []byte, s Student) (string, error) {
	claims := jwt.MapClaims{
		"sub": s.Number,
		"exp": time.Now().Add(courseTime).Unix(),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func fromNew(key []byte, s Student) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256) // want `without exp.*\(jwtnoexp\)`
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = s.Number
	return token.SignedString(key)
}

func fromNewClean(key []byte, s Student) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = s.Number
	claims["exp"] = time.Now().Add(courseTime).Unix()
	return token.SignedString(key)
}

func assigned(key []byte, s Student) (string, error) {
	token := jwt.New(jwt.GetSigningMethod("HS256"))
	token.Claims = &jwt.StandardClaims{ // want `exp.*\(jwtnoexp\)`
		Subject:  s.Number,
		IssuedAt: time.Now().Unix(),
	}
	return token.SignedString(key)
}

func assignedClean(key []byte, s Student) (string, error) {
	token := jwt.New(jwt.GetSigningMethod("HS256"))
	token.Claims = &jwt.StandardClaims{
		Subject:   s.Number,
		ExpiresAt: time.Now().Add(courseTime).Unix(),
	}
	return token.SignedString(key)
}

func standard(key []byte, s Student) (string, error) {
	claims := jwt.StandardClaims{Subject: s.Number, Issuer: "course"} // want `exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func standardClean(key []byte, s Student) (string, error) {
	claims := jwt.StandardClaims{Subject: s.Number, ExpiresAt: time.Now().Add(courseTime).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func standardZero(key []byte, s Student) (string, error) {
	claims := jwt.StandardClaims{
		Subject:   s.Number,
		ExpiresAt: 0, // want `exp is empty.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// StudentSession embeds the standard claims.
type StudentSession struct {
	Device string `json:"device"`
	jwt.StandardClaims
}

func embedded(key []byte, s Student) (string, error) {
	claims := StudentSession{ // want `exp.*\(jwtnoexp\)`
		Device: "phone",
		StandardClaims: jwt.StandardClaims{
			Subject: s.Number,
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedClean(key []byte, s Student) (string, error) {
	claims := StudentSession{
		Device: "phone",
		StandardClaims: jwt.StandardClaims{
			Subject:   s.Number,
			ExpiresAt: time.Now().Add(courseTime).Unix(),
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedPositionalClean(key []byte, s Student) (string, error) {
	claims := &StudentSession{"phone", jwt.StandardClaims{ExpiresAt: time.Now().Add(courseTime).Unix()}}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedAssigned(key []byte, s Student) (string, error) {
	claims := &StudentSession{Device: "phone"}
	claims.Subject = s.Number
	claims.ExpiresAt = time.Now().Add(courseTime).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedBranch(key []byte, s Student, remember bool) (string, error) {
	claims := &StudentSession{Device: "phone"}
	claims.Subject = s.Number
	if !remember {
		claims.ExpiresAt = time.Now().Add(courseTime).Unix() // want `exp .*some paths.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// StudentClaims has dates of its own and no registered claims.
type StudentClaims struct {
	Student string `json:"student"`
	Until   int64  `json:"valid_until"`
}

// Valid is asked by the parser.
func (c StudentClaims) Valid() error { return nil }

func ownClaims(key []byte, s Student) (string, error) {
	claims := StudentClaims{s.Number, time.Now().Add(courseTime).Unix()} // want `without exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Desk signs what it is given.
type Desk struct{ key []byte }

// Sign leaves the claims to the caller.
func (d *Desk) Sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(d.key)
}

func (d *Desk) open(id string) (string, error) {
	return d.Sign(jwt.MapClaims{"sub": id}) // want `without exp.*\(jwtnoexp\)`
}

func (d *Desk) openClean(id string) (string, error) {
	return d.Sign(&jwt.StandardClaims{Subject: id, ExpiresAt: time.Now().Add(time.Hour).Unix()})
}
