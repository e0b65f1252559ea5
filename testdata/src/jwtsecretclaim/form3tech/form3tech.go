// SPDX-License-Identifier: Apache-2.0

// Package form3tech puts secrets into payment tokens with form3tech-oss/jwt-go.
package form3tech

import (
	"time"

	"github.com/form3tech-oss/jwt-go"
)

// Merchant is who logs in.
type Merchant struct {
	Code     string `json:"ref"`
	Password string `json:"password"`
}

func exp() int64 { return time.Now().Add(time.Hour).Unix() }

func clean(secret []byte, m Merchant, mustChange bool) (string, error) {
	claims := jwt.MapClaims{"sub": m.Code, "must_change_password": mustChange, "exp": exp()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func inMap(secret []byte, m Merchant) (string, error) {
	claims := jwt.MapClaims{
		"sub":      m.Code,
		"password": m.Password, // want `password.*secret.*\(jwtsecretclaim\)`
		"exp":      exp(),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func byNew(secret []byte, m Merchant, apiKey string) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["apiKey"] = apiKey // want `apiKey.*secret.*\(jwtsecretclaim\)`
	claims["exp"] = exp()
	return token.SignedString(secret)
}

// MerchantToken holds what was typed.
type MerchantToken struct {
	Code string `json:"ref"`
	Pass string `json:"pwd"`
	jwt.StandardClaims
}

func inStruct(secret []byte, m Merchant) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, MerchantToken{
		Code:           m.Code,
		Pass:           m.Password, // want `pwd.*secret.*\(jwtsecretclaim\)`
		StandardClaims: jwt.StandardClaims{ExpiresAt: exp()},
	}).SignedString(secret)
}

// MerchantRecord signs the record as it is.
type MerchantRecord struct {
	Merchant
	jwt.StandardClaims
}

func record(secret []byte, m Merchant) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, MerchantRecord{
		Merchant:       m, // want `password.*secret.*\(jwtsecretclaim\)`
		StandardClaims: jwt.StandardClaims{ExpiresAt: exp()},
	}).SignedString(secret)
}
