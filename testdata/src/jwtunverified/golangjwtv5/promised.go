// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import "github.com/golang-jwt/jwt/v5"

// ValidateToken does not do what it is called.
func ValidateToken(raw string) (*jwt.RegisteredClaims, error) {
	claims := &jwt.RegisteredClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil { // want `reads without verifying the token are used`
		return nil, err
	}
	return claims, nil
}

// VerifiedSubject verifies first.
func VerifiedSubject(raw string, key []byte) (string, error) {
	claims := &jwt.RegisteredClaims{}
	keyfunc := func(*jwt.Token) (any, error) { return key, nil }
	if _, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithValidMethods([]string{"HS256"})); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

// DecodeSubject says what it does, and its callers decide.
func DecodeSubject(raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

// ValidateUnverified says so too.
func ValidateUnverified(raw string) (string, error) { return DecodeSubject(raw) }
