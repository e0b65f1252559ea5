// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv3 says how long course tokens live with golang-jwt v3.
package golangjwtv3

import (
	"time"

	"github.com/golang-jwt/jwt"
)

const (
	short  = 40 * time.Minute
	season = 90 * 24 * time.Hour // want `90 days.*\(jwtlonglived\)`
)

func sign(key []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func shortLived(key []byte) (string, error) {
	return sign(key, jwt.StandardClaims{ExpiresAt: time.Now().Add(short).Unix()})
}

func aSeason(key []byte) (string, error) {
	return sign(key, jwt.StandardClaims{
		ExpiresAt: time.Now().Add(season).Unix(),
	})
}

func aYear(key []byte) (string, error) {
	claims := jwt.MapClaims{}
	claims["exp"] = time.Now().AddDate(1, 0, 0).Unix() // want `36[56] days.*\(jwtlonglived\)`
	return sign(key, claims)
}

func aWeekInSeconds(key []byte) (string, error) {
	return sign(key, &jwt.StandardClaims{
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

func configured(key []byte) (string, error) {
	l := defaults()
	return sign(key, jwt.StandardClaims{ExpiresAt: time.Now().Add(l.Access).Unix()})
}

func configuredRefresh(key []byte) (string, error) {
	l := defaults()
	return sign(key, jwt.StandardClaims{ExpiresAt: time.Now().Add(l.Refresh).Unix()})
}

func forDays(key []byte, days int) (string, error) {
	until := time.Now().Add(time.Duration(days) * 24 * time.Hour)
	return sign(key, jwt.StandardClaims{ExpiresAt: until.Unix()})
}

func forAMonth(key []byte) (string, error) {
	return forDays(key, 31) // want `31 days.*\(jwtlonglived\)`
}

func forADay(key []byte) (string, error) { return forDays(key, 1) }
