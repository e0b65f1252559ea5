// SPDX-License-Identifier: Apache-2.0

// Package gojosev4 ignores what go-jose v4 says of a token.
package gojosev4

import (
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

var key []byte

var algs = []jose.SignatureAlgorithm{jose.HS256}

func notValidated(raw string) (string, error) {
	token, err := jwt.ParseSigned(raw, algs)
	if err != nil {
		return "", err
	}
	claims := jwt.Claims{}
	if err := token.Claims(key, &claims); err != nil {
		return "", err
	}
	claims.Validate(jwt.Expected{Time: time.Now()}) // want `claims are returned without an error where jwt.Claims.Validate refused the token`
	return claims.Subject, nil
}

func dropped(raw string) (string, error) {
	token, err := jwt.ParseSigned(raw, algs)
	if err != nil {
		return "", err
	}
	claims := jwt.Claims{}
	_ = token.Claims(key, &claims) // want `claims are returned without an error where jwt.JSONWebToken.Claims refused the token`
	return claims.Subject, nil
}

func looked(raw string) (string, error) {
	token, err := jwt.ParseSigned(raw, algs)
	if err != nil {
		return "", err
	}
	claims := jwt.Claims{}
	if err := token.Claims(key, &claims); err != nil {
		return "", err
	}
	if err := claims.ValidateWithLeeway(jwt.Expected{Issuer: "https://id"}, 0); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func payload(raw string) ([]byte, error) {
	object, err := jose.ParseSigned(raw, algs)
	if err != nil {
		return nil, err
	}
	return object.Verify(key)
}
