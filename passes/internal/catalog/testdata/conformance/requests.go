// SPDX-License-Identifier: Apache-2.0

package main

import (
	d3 "github.com/dgrijalva/jwt-go"
	requestD3 "github.com/dgrijalva/jwt-go/request"
	d4 "github.com/dgrijalva/jwt-go/v4"
	requestD4 "github.com/dgrijalva/jwt-go/v4/request"
	f3 "github.com/form3tech-oss/jwt-go"
	requestF3 "github.com/form3tech-oss/jwt-go/request"
	v3 "github.com/golang-jwt/jwt"
	requestV3 "github.com/golang-jwt/jwt/request"
	v4 "github.com/golang-jwt/jwt/v4"
	requestV4 "github.com/golang-jwt/jwt/v4/request"
	v5 "github.com/golang-jwt/jwt/v5"
	requestV5 "github.com/golang-jwt/jwt/v5/request"
)

// golangJWTRequests is the request packages of golang-jwt, and of those before and beside it.
func golangJWTRequests() []accept {
	var out []accept
	add := func(path string, plain, claims func(t string) error) {
		out = append(out, accept{path, "ParseFromRequest", plain}, accept{path, "ParseFromRequestWithClaims", claims})
	}
	keyV5 := func(*v5.Token) (any, error) { return key, nil }
	add("github.com/golang-jwt/jwt/v5/request",
		func(t string) error {
			_, err := requestV5.ParseFromRequest(request(t), requestV5.OAuth2Extractor, keyV5)
			return err
		},
		func(t string) error {
			_, err := requestV5.ParseFromRequestWithClaims(request(t), requestV5.OAuth2Extractor, v5.MapClaims{}, keyV5)
			return err
		})
	keyV4 := func(*v4.Token) (any, error) { return key, nil }
	add("github.com/golang-jwt/jwt/v4/request",
		func(t string) error {
			_, err := requestV4.ParseFromRequest(request(t), requestV4.OAuth2Extractor, keyV4)
			return err
		},
		func(t string) error {
			_, err := requestV4.ParseFromRequestWithClaims(request(t), requestV4.OAuth2Extractor, v4.MapClaims{}, keyV4)
			return err
		})
	keyV3 := func(*v3.Token) (any, error) { return key, nil }
	add("github.com/golang-jwt/jwt/request",
		func(t string) error {
			_, err := requestV3.ParseFromRequest(request(t), requestV3.OAuth2Extractor, keyV3)
			return err
		},
		func(t string) error {
			_, err := requestV3.ParseFromRequestWithClaims(request(t), requestV3.OAuth2Extractor, v3.MapClaims{}, keyV3)
			return err
		})
	keyD3 := func(*d3.Token) (any, error) { return key, nil }
	add("github.com/dgrijalva/jwt-go/request",
		func(t string) error {
			_, err := requestD3.ParseFromRequest(request(t), requestD3.OAuth2Extractor, keyD3)
			return err
		},
		func(t string) error {
			_, err := requestD3.ParseFromRequestWithClaims(request(t), requestD3.OAuth2Extractor, d3.MapClaims{}, keyD3)
			return err
		})
	keyD4 := func(*d4.Token) (any, error) { return key, nil }
	add("github.com/dgrijalva/jwt-go/v4/request",
		func(t string) error {
			_, err := requestD4.ParseFromRequest(request(t), requestD4.OAuth2Extractor, keyD4)
			return err
		},
		func(t string) error {
			_, err := requestD4.ParseFromRequestWithClaims(request(t), requestD4.OAuth2Extractor, d4.MapClaims{}, keyD4)
			return err
		})
	keyF3 := func(*f3.Token) (any, error) { return key, nil }
	add("github.com/form3tech-oss/jwt-go/request",
		func(t string) error {
			_, err := requestF3.ParseFromRequest(request(t), requestF3.OAuth2Extractor, keyF3)
			return err
		},
		func(t string) error {
			_, err := requestF3.ParseFromRequestWithClaims(request(t), requestF3.OAuth2Extractor, f3.MapClaims{}, keyF3)
			return err
		})
	return out
}
