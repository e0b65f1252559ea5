// SPDX-License-Identifier: Apache-2.0

// Package gozeroparts accepts requests with the parser of go-zero.
package gozeroparts

import (
	"errors"
	"net/http"

	"github.com/golang-jwt/jwt/v4"
	"github.com/zeromicro/go-zero/rest/token"
)

func anybody(r *http.Request, secret string) (string, error) {
	tok, err := token.NewTokenParser().ParseToken(r, secret, "") // want `nothing compares iss of what .*\(jwtissuer\)`
	if err != nil {
		return "", err
	}
	claims, _ := tok.Claims.(jwt.MapClaims)
	sub, _ := claims["sub"].(string)
	return sub, nil
}

func compared(r *http.Request, secret string) (string, error) {
	tok, err := token.NewTokenParser().ParseToken(r, secret, "")
	if err != nil {
		return "", err
	}
	claims, _ := tok.Claims.(jwt.MapClaims)
	if claims["iss"] != "https://login.example.com" {
		return "", errors.New("for somebody else")
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}
