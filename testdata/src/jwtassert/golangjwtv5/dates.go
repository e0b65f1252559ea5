// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// The library has looked at exp and nbf of a token that it accepted, and at no other date.
func dates(raw string, keyfunc jwt.Keyfunc) (time.Duration, error) {
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, keyfunc); err != nil {
		return 0, err
	}
	if exp, ok := claims["exp"]; ok {
		return time.Until(time.Unix(int64(exp.(float64)), 0)), nil
	}
	if at, ok := claims["auth_time"]; ok {
		return time.Since(time.Unix(int64(at.(float64)), 0)), nil // want `claim auth_time is asserted to float64 without a test`
	}
	nbf, ok := claims["nbf"]
	if !ok {
		return 0, errors.New("no date at all")
	}
	return time.Until(time.Unix(int64(nbf.(float64)), 0)), nil
}

// What nobody has verified may hold anything.
func unverifiedDates(raw string) (float64, error) {
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil {
		return 0, err
	}
	exp, ok := claims["exp"]
	if !ok {
		return 0, errors.New("no exp")
	}
	return exp.(float64), nil // want `claim exp is asserted to float64 without a test`
}

// A token need not have an exp.
func missingDate(raw string, keyfunc jwt.Keyfunc) (float64, error) {
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, keyfunc); err != nil {
		return 0, err
	}
	return claims["exp"].(float64), nil // want `claim exp is asserted to float64 without a test`
}

// This parser refuses a token without exp, and says nothing of iat.
func demandedDate(raw string, keyfunc jwt.Keyfunc) (time.Duration, error) {
	token, err := jwt.NewParser(jwt.WithExpirationRequired(), jwt.WithIssuedAt()).Parse(raw, keyfunc)
	if err != nil {
		return 0, err
	}
	return lifetime(token)
}

func lifetime(token *jwt.Token) (time.Duration, error) {
	claims, ok := token.Claims.(jwt.MapClaims)
	if !ok {
		return 0, errors.New("no claims")
	}
	until := claims["exp"].(float64)
	return time.Duration(until-claims["iat"].(float64)) * time.Second, nil // want `claim iat is asserted to float64 without a test`
}
