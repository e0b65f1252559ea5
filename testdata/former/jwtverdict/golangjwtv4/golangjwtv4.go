// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv4 asks what kind of error golang-jwt v4 gave before v4.5.1.
package golangjwtv4

import (
	"errors"

	"github.com/golang-jwt/jwt/v4"
)

// Claims is who the caller is.
type Claims struct {
	User string `json:"user"`
	jwt.RegisteredClaims
}

var key []byte

func keyfunc(*jwt.Token) (interface{}, error) { return key, nil }

// expiredBit lets a forged token in that is expired, too: both bits are set.
func expiredBit(raw string) (*Claims, error) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc) // want `claims are returned without an error where jwt.ParseWithClaims refused the token`
	if err != nil {
		if ve, ok := err.(*jwt.ValidationError); ok && ve.Errors&jwt.ValidationErrorExpired != 0 {
			return claims, nil
		}
		return nil, err
	}
	return claims, nil
}

func expiredAs(raw string) (*Claims, error) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc) // want `claims are returned without an error where jwt.ParseWithClaims refused the token`
	var ve *jwt.ValidationError
	if errors.As(err, &ve) {
		if ve.Errors&(jwt.ValidationErrorExpired|jwt.ValidationErrorNotValidYet) == 0 {
			return nil, err
		}
	}
	return claims, nil
}

// expiredOnly lets in what is expired and nothing else.
func expiredOnly(raw string) (*Claims, error) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	if ve, ok := err.(*jwt.ValidationError); ok && ve.Errors == jwt.ValidationErrorExpired {
		return claims, nil
	}
	if err != nil {
		return nil, err
	}
	return claims, nil
}
