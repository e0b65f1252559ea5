// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// A set that begins empty and gets another value on some paths.

type guest struct {
	Name string
	jwt.RegisteredClaims
}

func emptyUnlessLimited(key []byte, limit time.Duration) (string, error) {
	reg := jwt.RegisteredClaims{}
	if limit > 0 {
		reg = jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(limit))}
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, reg).SignedString(key) // want `jwt.Token.SignedString signs claims without exp`
}

func zeroUnlessLimited(key []byte, limit time.Duration, name string) (string, error) {
	var reg jwt.RegisteredClaims
	if limit > 0 {
		reg = jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(limit))} // want `jwt.Token.SignedString signs claims whose exp is set on some paths only`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, guest{name, reg}).SignedString(key)
}

// Every path gives it one.
func limitedEitherWay(key []byte, limit time.Duration, name string) (string, error) {
	var reg jwt.RegisteredClaims
	if limit > 0 {
		reg = jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(limit))}
	} else {
		reg = jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, guest{name, reg}).SignedString(key)
}

func limitedOrRefused(key []byte, kind, name string) (string, error) {
	var reg jwt.RegisteredClaims
	switch kind {
	case "day":
		reg = jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(24 * time.Hour))}
	case "hour":
		reg = jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	default:
		return "", errors.New("unknown kind")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, guest{name, reg}).SignedString(key)
}

// What a constructor returns beside an error is not signed.
func guestOf(name string) (guest, error) {
	if name == "" {
		return guest{}, errors.New("no name")
	}
	return guest{name, jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}}, nil
}

func limitedByConstructor(key []byte, name string) (string, error) {
	g, err := guestOf(name)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, g).SignedString(key)
}
