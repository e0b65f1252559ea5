// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// A token from New has an empty claims map.
func bare(key []byte) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256) // want `without exp.*\(jwtnoexp\)`
	return token.SignedString(key)
}

func bareFilled(key []byte, a Account) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256) // want `without exp.*\(jwtnoexp\)`
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = a.ID
	claims["admin"] = a.Staff
	return token.SignedString(key)
}

func bareFilledClean(key []byte, a Account) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = a.ID
	claims["exp"] = time.Now().Add(sessionTime).Unix()
	return token.SignedString(key)
}

func bareInPlace(key []byte, a Account) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	token.Claims.(jwt.MapClaims)["sub"] = a.ID
	token.Claims.(jwt.MapClaims)["exp"] = time.Now().Add(sessionTime).Unix()
	return token.SignedString(key)
}

func bareChecked(key []byte, a Account) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims, ok := token.Claims.(jwt.MapClaims)
	if !ok {
		return "", errLocked
	}
	claims["sub"] = a.ID
	claims["exp"] = time.Now().Add(sessionTime).Unix()
	return token.SignedString(key)
}

func bareBranch(key []byte, a Account, remember bool) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = a.ID
	if !remember {
		claims["exp"] = time.Now().Add(sessionTime).Unix() // want `exp .*some paths.*\(jwtnoexp\)`
	}
	return token.SignedString(key)
}

// The field of the token gets the claims.
func assignedClaims(key []byte, a Account) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	token.Claims = jwt.MapClaims{"sub": a.ID} // want `without exp.*\(jwtnoexp\)`
	return token.SignedString(key)
}

func assignedClaimsClean(key []byte, a Account) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	token.Claims = jwt.MapClaims{"sub": a.ID, "exp": time.Now().Add(sessionTime).Unix()}
	return token.SignedString(key)
}

func assignedStruct(key []byte, a Account) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	token.Claims = &UserClaims{Roles: a.Roles} // want `exp.*\(jwtnoexp\)`
	return token.SignedString(key)
}

func assignedStructClean(key []byte, a Account) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	token.Claims = &UserClaims{
		Roles:            a.Roles,
		RegisteredClaims: jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime))},
	}
	return token.SignedString(key)
}

func tokenLiteral(key []byte, a Account) (string, error) {
	token := &jwt.Token{
		Header: map[string]any{"typ": "JWT", "alg": "HS256"},
		Method: jwt.SigningMethodHS256,
		Claims: jwt.MapClaims{"sub": a.ID}, // want `without exp.*\(jwtnoexp\)`
	}
	return token.SignedString(key)
}

func tokenLiteralClean(key []byte, a Account) (string, error) {
	token := &jwt.Token{
		Header: map[string]any{"typ": "JWT", "alg": "HS256"},
		Method: jwt.SigningMethodHS256,
		Claims: jwt.MapClaims{"sub": a.ID, "exp": time.Now().Add(sessionTime).Unix()},
	}
	return token.SignedString(key)
}

func tokenInHelper(a Account) *jwt.Token {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": a.ID}) // want `without exp.*\(jwtnoexp\)`
}

func signedElsewhere(key []byte, a Account) (string, error) {
	token := tokenInHelper(a)
	token.Header["kid"] = "2026-01"
	return token.SignedString(key)
}

// A token that is only made and never signed is no token.
func unsigned(a Account) *jwt.Token {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": a.ID})
}
