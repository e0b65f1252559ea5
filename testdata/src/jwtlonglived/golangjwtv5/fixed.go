// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"math"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// farAway is 2100-01-01.
const farAway = 4102444800 // want `access token lives until 2100-01-01 whenever it is made \[a stolen one works that long\] \(jwtlonglived\)`

func fixedNumber(key []byte) (string, error) {
	claims := jwt.MapClaims{"sub": "7", "exp": farAway}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func fixedLargest(key []byte) (string, error) {
	claims := jwt.MapClaims{"sub": "7", "exp": int64(math.MaxInt32)} // want `access token lives until 2038-01-19 whenever it is made`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func fixedDate(key []byte) (string, error) {
	end := time.Date(2099, time.December, 31, 23, 59, 59, 0, time.UTC) // want `access token lives until 2099-12-31 whenever it is made`
	claims := jwt.RegisteredClaims{Subject: "7", ExpiresAt: jwt.NewNumericDate(end)}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func fixedInstant(key []byte) (string, error) {
	claims := jwt.RegisteredClaims{Subject: "7", ExpiresAt: jwt.NewNumericDate(time.Unix(3786912000, 0))} // want `access token lives until 2090-01-01 whenever it is made`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Tokens of the past, and those for the length of a fair, end with it.
func fixedSoon(key []byte) (string, error) {
	end := time.Date(2027, time.May, 1, 0, 0, 0, 0, time.UTC)
	claims := jwt.RegisteredClaims{Subject: "7", ExpiresAt: jwt.NewNumericDate(end)}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// The year is a matter of the caller.
func fixedByCaller(key []byte, year int) (string, error) {
	end := time.Date(year, time.May, 1, 0, 0, 0, 0, time.UTC)
	claims := jwt.RegisteredClaims{Subject: "7", ExpiresAt: jwt.NewNumericDate(end)}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
