// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func signConstant(claims jwt.MapClaims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodNone, claims) // want `without a signature .*\(jwtnone\)`
	return token.SignedString(jwt.UnsafeAllowNoneSignatureType)
}

func signNew() (string, error) {
	token := jwt.New(jwt.SigningMethodNone) // want `without a signature .*\(jwtnone\)`
	token.Claims = jwt.MapClaims{"sub": "guest"}
	return token.SignedString(jwt.UnsafeAllowNoneSignatureType)
}

func signByName(claims jwt.Claims) (string, error) {
	method := jwt.GetSigningMethod("none") // want `without a signature .*\(jwtnone\)`
	return jwt.NewWithClaims(method, claims).SignedString(jwt.UnsafeAllowNoneSignatureType)
}

const algorithm = "none"

func signByConstant(claims jwt.Claims) (string, error) {
	method := jwt.GetSigningMethod(algorithm) // want `without a signature .*\(jwtnone\)`
	return jwt.NewWithClaims(method, claims).SignedString(jwt.UnsafeAllowNoneSignatureType)
}

// The name comes from a setting; the key gives the intention away.
func signAnything(claims jwt.Claims) (string, error) {
	method := jwt.GetSigningMethod(os.Getenv("JWT_ALG"))
	return jwt.NewWithClaims(method, claims).SignedString(jwt.UnsafeAllowNoneSignatureType) // want `without a signature .*\(jwtnone\)`
}

func signWithoutKey(signed bool, key []byte, claims jwt.Claims) (string, error) {
	var method jwt.SigningMethod = jwt.SigningMethodHS256
	var secret any = key
	if !signed {
		method = jwt.SigningMethodNone
		secret = jwt.UnsafeAllowNoneSignatureType
	}
	return jwt.NewWithClaims(method, claims).SignedString(secret) // want `without a signature .*\(jwtnone\)`
}

func acceptAlways(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return jwt.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
	})
}

func acceptByHeader(raw string, key []byte) (*jwt.Token, error) {
	return jwt.ParseWithClaims(raw, &jwt.RegisteredClaims{}, func(t *jwt.Token) (any, error) {
		switch t.Method.Alg() {
		case "HS256":
			return key, nil
		case "none":
			return jwt.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
		}
		return nil, errors.New("unknown algorithm")
	})
}

func anyKey(*jwt.Token) (any, error) {
	return jwt.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
}

func acceptByNamedKeyfunc(raw string) (*jwt.Token, error) {
	return jwt.NewParser().Parse(raw, anyKey)
}

func acceptByList(raw string, keys jwt.Keyfunc) (*jwt.Token, error) {
	return jwt.Parse(raw, keys, jwt.WithValidMethods([]string{"HS256", "none"})) // want `accepts tokens without a signature .*\(jwtnone\)`
}

func acceptByMethodNames(raw string, keys jwt.Keyfunc) (*jwt.Token, error) {
	methods := []string{
		jwt.SigningMethodRS256.Alg(),
		jwt.SigningMethodNone.Alg(),
	}
	parser := jwt.NewParser(jwt.WithValidMethods(methods)) // want `accepts tokens without a signature .*\(jwtnone\)`
	return parser.Parse(raw, keys)
}
