// SPDX-License-Identifier: Apache-2.0

// Package dgrijalvav4 states times with the preview of dgrijalva/jwt-go v4.
package dgrijalvav4

import (
	"time"

	"github.com/dgrijalva/jwt-go/v4"
)

const visit = 2 * time.Hour

func sign(key []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func at(key []byte) (string, error) {
	return sign(key, jwt.StandardClaims{ExpiresAt: jwt.At(time.Now().Add(visit)), IssuedAt: jwt.Now()})
}

func now(key []byte) (string, error) {
	return sign(key, jwt.StandardClaims{
		ExpiresAt: jwt.Now(), // want `exp.*current time.*\(jwttimeunit\)`
	})
}

func millis(key []byte) (string, error) {
	return sign(key, jwt.StandardClaims{
		ExpiresAt: jwt.NewTime(float64(time.Now().Add(visit).UnixMilli())), // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

func seconds(key []byte) (string, error) {
	return sign(key, jwt.StandardClaims{ExpiresAt: jwt.NewTime(float64(time.Now().Add(visit).Unix()))})
}

func inMap(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(visit), // want `exp.*time\.Time.*\(jwttimeunit\)`
	})
}
