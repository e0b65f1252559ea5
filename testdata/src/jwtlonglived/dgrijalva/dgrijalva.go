// SPDX-License-Identifier: Apache-2.0

// Package dgrijalva says how long booking tokens live with dgrijalva/jwt-go.
package dgrijalva

import (
	"time"

	"github.com/dgrijalva/jwt-go"
)

const (
	short  = 40 * time.Minute
	season = 90 * 24 * time.Hour // want `90 days.*\(jwtlonglived\)`
)

func sign(signingKey []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

func shortLived(signingKey []byte) (string, error) {
	return sign(signingKey, jwt.StandardClaims{ExpiresAt: time.Now().Add(short).Unix()})
}

func aSeason(signingKey []byte) (string, error) {
	return sign(signingKey, jwt.StandardClaims{
		ExpiresAt: time.Now().Add(season).Unix(),
	})
}

func aYear(signingKey []byte) (string, error) {
	claims := jwt.MapClaims{}
	claims["exp"] = time.Now().AddDate(1, 0, 0).Unix() // want `36[56] days.*\(jwtlonglived\)`
	return sign(signingKey, claims)
}

func aWeekInSeconds(signingKey []byte) (string, error) {
	return sign(signingKey, &jwt.StandardClaims{
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

func configured(signingKey []byte) (string, error) {
	l := defaults()
	return sign(signingKey, jwt.StandardClaims{ExpiresAt: time.Now().Add(l.Access).Unix()})
}

func configuredRefresh(signingKey []byte) (string, error) {
	l := defaults()
	return sign(signingKey, jwt.StandardClaims{ExpiresAt: time.Now().Add(l.Refresh).Unix()})
}

func forDays(signingKey []byte, days int) (string, error) {
	until := time.Now().Add(time.Duration(days) * 24 * time.Hour)
	return sign(signingKey, jwt.StandardClaims{ExpiresAt: until.Unix()})
}

func forAMonth(signingKey []byte) (string, error) {
	return forDays(signingKey, 31) // want `31 days.*\(jwtlonglived\)`
}

func forADay(signingKey []byte) (string, error) { return forDays(signingKey, 1) }
