// SPDX-License-Identifier: Apache-2.0

// Package dgrijalva puts secrets into booking tokens with dgrijalva/jwt-go.
package dgrijalva

import (
	"time"

	"github.com/dgrijalva/jwt-go"
)

// Guest is who logs in.
type Guest struct {
	Ref      string `json:"ref"`
	Password string `json:"password"`
}

func exp() int64 { return time.Now().Add(time.Hour).Unix() }

func clean(signingKey []byte, g Guest, mustChange bool) (string, error) {
	claims := jwt.MapClaims{"sub": g.Ref, "must_change_password": mustChange, "exp": exp()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

func inMap(signingKey []byte, g Guest) (string, error) {
	claims := jwt.MapClaims{
		"sub":      g.Ref,
		"password": g.Password, // want `password.*secret.*\(jwtsecretclaim\)`
		"exp":      exp(),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

func byNew(signingKey []byte, g Guest, apiKey string) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["apiKey"] = apiKey // want `apiKey.*secret.*\(jwtsecretclaim\)`
	claims["exp"] = exp()
	return token.SignedString(signingKey)
}

// GuestToken holds what was typed.
type GuestToken struct {
	Ref  string `json:"ref"`
	Pass string `json:"pwd"`
	jwt.StandardClaims
}

func inStruct(signingKey []byte, g Guest) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, GuestToken{
		Ref:            g.Ref,
		Pass:           g.Password, // want `pwd.*secret.*\(jwtsecretclaim\)`
		StandardClaims: jwt.StandardClaims{ExpiresAt: exp()},
	}).SignedString(signingKey)
}

// GuestRecord signs the record as it is.
type GuestRecord struct {
	Guest
	jwt.StandardClaims
}

func record(signingKey []byte, g Guest) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, GuestRecord{
		Guest:          g, // want `password.*secret.*\(jwtsecretclaim\)`
		StandardClaims: jwt.StandardClaims{ExpiresAt: exp()},
	}).SignedString(signingKey)
}
