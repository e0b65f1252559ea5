// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Refresh tokens are known by what they are called.
func refreshByVariable(key []byte) (string, string, error) {
	accessToken, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"exp": time.Now().Add(10 * time.Minute).Unix(),
	}).SignedString(key)
	if err != nil {
		return "", "", err
	}
	refreshToken, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"exp": time.Now().Add(7 * 24 * time.Hour).Unix(),
	}).SignedString(key)
	return accessToken, refreshToken, err
}

func refreshByClaims(key []byte) (string, error) {
	refreshClaims := jwt.MapClaims{}
	refreshClaims["exp"] = time.Now().AddDate(0, 0, 14).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, refreshClaims).SignedString(key)
}

func refreshByKey(accessKey, refreshKey []byte) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(7 * 24 * time.Hour)),
	})
	return token.SignedString(refreshKey)
}

const refreshLife = 60 * 24 * time.Hour

func refreshByConstant(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(refreshLife))})
}

// RefreshClaims are those of a refresh token.
type RefreshClaims struct {
	Family string `json:"family"`
	jwt.RegisteredClaims
}

func renewal(key []byte) (string, error) {
	return sign(key, RefreshClaims{
		Family: "f1",
		RegisteredClaims: jwt.RegisteredClaims{
			ExpiresAt: jwt.NewNumericDate(time.Now().Add(30 * 24 * time.Hour)),
		},
	})
}

// Tokens is both of them.
type Tokens struct{ Access, Refresh string }

func issueFor(key []byte, life time.Duration) string {
	s, _ := sign(key, jwt.MapClaims{"exp": time.Now().Add(life).Unix()})
	return s
}

func both(key []byte) Tokens {
	return Tokens{
		Access:  issueFor(key, 5*time.Minute),
		Refresh: issueFor(key, 7*24*time.Hour),
	}
}

// A date that is stated as such has no life to judge.
func untilTheEndOfTerm(key []byte, end time.Time) (string, error) {
	return sign(key, jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(end)})
}

func tomorrowAtSix(key []byte) (string, error) {
	now := time.Now()
	at := time.Date(now.Year(), now.Month(), now.Day()+1, 6, 0, 0, 0, now.Location())
	return sign(key, jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(at)})
}

// The life of something else.
func idle(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp":        time.Now().Add(10 * time.Minute).Unix(),
		"idle_until": time.Now().Add(30 * 24 * time.Hour).Unix(),
	})
}
