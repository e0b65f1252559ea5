// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwthardkey/flow/names"
)

var plainVar = []byte("an-umbrella-left-on-the-night-bus") // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func varPlain(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(plainVar)
}

var textVar = "the-clock-tower-is-five-minutes-slow" // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func varText(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return []byte(textVar), nil })
}

var initVar []byte

func init() {
	initVar = []byte("salted-caramel-and-burnt-toast-33") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func varInit(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(initVar)
}

var setVar []byte

func setSetVar(key []byte) { setVar = key }

func configureSetVar() {
	setSetVar([]byte("a-compass-that-points-to-the-south")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func varSet(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(setVar)
}

var (
	firstVar, secondVar = "sheet-music-for-a-broken-cello", "https://tokens.example.com" // want `hard-coded key becomes the key of .*\(jwthardkey\)`
)

func varOfTwo(claims jwt.MapClaims) (string, error) {
	claims["iss"] = secondVar
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(firstVar))
}

var aliasVar = chainVar
var chainVar = []byte("the-ferry-leaves-when-it-is-full") // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func varOfVar(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(aliasVar)
}

func varOfOtherPackage(claims jwt.Claims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	return token.SignedString(names.Fallback) // want `hard-coded key at names/names.go:\d+ becomes the key of .*\(jwthardkey\)`
}

// The pointer is how others set it.
var pointedVar string

func configurePointedVar() {
	p := &pointedVar
	*p = "nobody-waters-the-plastic-ferns-now" // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func varPointed(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(pointedVar))
}
