// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv4 says how long delivery tokens live with golang-jwt v4.
package golangjwtv4

import (
	"time"

	"github.com/golang-jwt/jwt/v4"
)

const (
	short  = 40 * time.Minute
	season = 90 * 24 * time.Hour // want `90 days.*\(jwtlonglived\)`
)

func sign(secret []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func shortLived(secret []byte) (string, error) {
	return sign(secret, jwt.StandardClaims{ExpiresAt: time.Now().Add(short).Unix()})
}

func aSeason(secret []byte) (string, error) {
	return sign(secret, jwt.StandardClaims{
		ExpiresAt: time.Now().Add(season).Unix(),
	})
}

func aYear(secret []byte) (string, error) {
	claims := jwt.MapClaims{}
	claims["exp"] = time.Now().AddDate(1, 0, 0).Unix() // want `36[56] days.*\(jwtlonglived\)`
	return sign(secret, claims)
}

func aWeekInSeconds(secret []byte) (string, error) {
	return sign(secret, &jwt.StandardClaims{
		ExpiresAt: time.Now().Unix() + 7*24*60*60, // want `7 days.*\(jwtlonglived\)`
	})
}

// Lifetimes are what the program is started with.
type Lifetimes struct {
	Access, Refresh time.Duration
}

func defaults() Lifetimes {
	return Lifetimes{
		Access:  3 * 24 * time.Hour, // want `3 days.*\(jwtlonglived\)`
		Refresh: 30 * 24 * time.Hour,
	}
}

func configured(secret []byte) (string, error) {
	l := defaults()
	return sign(secret, jwt.StandardClaims{ExpiresAt: time.Now().Add(l.Access).Unix()})
}

func configuredRefresh(secret []byte) (string, error) {
	l := defaults()
	return sign(secret, jwt.StandardClaims{ExpiresAt: time.Now().Add(l.Refresh).Unix()})
}

func forDays(secret []byte, days int) (string, error) {
	until := time.Now().Add(time.Duration(days) * 24 * time.Hour)
	return sign(secret, jwt.StandardClaims{ExpiresAt: until.Unix()})
}

func forAMonth(secret []byte) (string, error) {
	return forDays(secret, 31) // want `31 days.*\(jwtlonglived\)`
}

func forADay(secret []byte) (string, error) { return forDays(secret, 1) }
