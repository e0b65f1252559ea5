// SPDX-License-Identifier: Apache-2.0

package form3tech

import (
	jwt "github.com/form3tech-oss/jwt-go"
)

func sign(user string) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodNone, jwt.StandardClaims{Subject: user}) // want `without a signature .*\(jwtnone\)`
	return token.SignedString(jwt.UnsafeAllowNoneSignatureType)
}

func signByName(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.GetSigningMethod("none"), claims).SignedString(jwt.UnsafeAllowNoneSignatureType) // want `without a signature .*\(jwtnone\)`
}

func signNew(claims jwt.MapClaims) (string, error) {
	token := jwt.New(jwt.SigningMethodNone) // want `without a signature .*\(jwtnone\)`
	token.Claims = claims
	return token.SignedString(jwt.UnsafeAllowNoneSignatureType)
}

func methodSign(text string) (string, error) {
	return jwt.SigningMethodNone.Sign(text, jwt.UnsafeAllowNoneSignatureType) // want `without a signature .*\(jwtnone\)`
}

func accept(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (interface{}, error) {
		return jwt.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
	})
}

func acceptByHeader(raw string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (interface{}, error) {
		if t.Header["alg"] == "none" {
			return jwt.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
		}
		return key, nil
	})
}

func acceptByField(raw string, keys jwt.Keyfunc) (*jwt.Token, error) {
	parser := &jwt.Parser{ValidMethods: []string{"HS256", "none"}} // want `accepts tokens without a signature .*\(jwtnone\)`
	return parser.Parse(raw, keys)
}
