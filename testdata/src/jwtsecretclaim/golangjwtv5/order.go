// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type account struct {
	ID           int    `json:"id"`
	PasswordHash string `json:"password_hash"`
}

type accountClaims struct {
	Account *account `json:"account"`
	jwt.RegisteredClaims
}

func soon() *jwt.NumericDate { return jwt.NewNumericDate(time.Now().Add(time.Minute)) }

func emptiedBefore(key []byte, a account) (string, error) {
	a.PasswordHash = ""
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"account": a, "exp": soon().Unix()}).SignedString(key)
}

func maskedBefore(key []byte, a *account) (string, error) {
	a.PasswordHash = "***"
	return jwt.NewWithClaims(jwt.SigningMethodHS256, accountClaims{a, jwt.RegisteredClaims{ExpiresAt: soon()}}).SignedString(key)
}

func emptiedAfter(key []byte, a account) (string, account, error) {
	claims := jwt.MapClaims{"account": a, "exp": soon().Unix()} // want `claim account.password_hash carries a secret`
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	a.PasswordHash = ""
	return token, a, err
}

func emptiedPerhaps(key []byte, a account, guest bool) (string, error) {
	if guest {
		a.PasswordHash = ""
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"account": a, "exp": soon().Unix()}).SignedString(key) // want `claim account.password_hash carries a secret`
}

// Clean leaves what others may know.
func (a *account) Clean() { a.PasswordHash = "" }

func cleaned(key []byte, a account) (string, error) {
	a.Clean()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"account": a, "exp": soon().Unix()}).SignedString(key)
}

func loadAccount(hash string) (*account, error) { return &account{ID: 1, PasswordHash: hash}, nil }

func loadedAndEmptied(key []byte, hash string) (string, error) {
	a, err := loadAccount(hash)
	if err != nil {
		return "", err
	}
	a.PasswordHash = ""
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"account": a, "exp": soon().Unix()}).SignedString(key)
}

func loadedAndEmptiedPerhaps(key []byte, hash string, guest bool) (string, error) {
	a, err := loadAccount(hash)
	if err != nil {
		return "", err
	}
	if guest {
		a.PasswordHash = ""
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"account": a, "exp": soon().Unix()}).SignedString(key) // want `claim account.password_hash carries a secret`
}
