// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv4 asks what kind of error golang-jwt v4 gave.
package golangjwtv4

import (
	"errors"

	"github.com/golang-jwt/jwt/v4"
)

// Claims is who the caller is.
type Claims struct {
	User string `json:"user"`
	jwt.RegisteredClaims
}

var key []byte

func keyfunc(*jwt.Token) (interface{}, error) { return key, nil }

// expiredBit lets in what is expired and nothing else: from v4.5.1 on a forged token is forged alone.
func expiredBit(raw string) (*Claims, error) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	if err != nil {
		if ve, ok := err.(*jwt.ValidationError); ok && ve.Errors&jwt.ValidationErrorExpired != 0 {
			return claims, nil
		}
		return nil, err
	}
	return claims, nil
}

func expiredAs(raw string) (*Claims, error) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	var ve *jwt.ValidationError
	if errors.As(err, &ve) {
		if ve.Errors&(jwt.ValidationErrorExpired|jwt.ValidationErrorNotValidYet) == 0 {
			return nil, err
		}
	}
	return claims, nil
}

func malformedOnly(raw string) (*Claims, error) {
	token, err := jwt.ParseWithClaims(raw, &Claims{}, keyfunc) // want `claims are returned without an error where jwt.ParseWithClaims refused the token`
	if ve, ok := err.(*jwt.ValidationError); ok {
		if ve.Errors&jwt.ValidationErrorMalformed != 0 {
			return nil, errors.New("malformed")
		} else if ve.Errors&jwt.ValidationErrorExpired != 0 {
			return nil, errors.New("expired")
		}
	}
	if token == nil {
		return nil, errors.New("no token")
	}
	return token.Claims.(*Claims), nil
}

// onlyExpired is the one bit, which is set alone only if the signature was good.
func onlyExpired(raw string) (*Claims, error) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	if err != nil {
		if ve, ok := err.(*jwt.ValidationError); ok && ve.Errors == jwt.ValidationErrorExpired {
			return claims, nil
		}
		return nil, err
	}
	return claims, nil
}

func allKinds(raw string) (*Claims, error) {
	token, err := jwt.ParseWithClaims(raw, &Claims{}, keyfunc)
	if err != nil {
		if ve, ok := err.(*jwt.ValidationError); ok {
			if ve.Errors&jwt.ValidationErrorMalformed != 0 {
				return nil, errors.New("malformed")
			} else if ve.Errors&jwt.ValidationErrorExpired != 0 {
				return nil, errors.New("expired")
			} else {
				return nil, errors.New("invalid")
			}
		}
	}
	if token != nil {
		if claims, ok := token.Claims.(*Claims); ok && token.Valid {
			return claims, nil
		}
	}
	return nil, errors.New("invalid")
}

func everyKind(raw string) (*Claims, error) {
	token, err := jwt.ParseWithClaims(raw, &Claims{}, keyfunc)
	if err != nil {
		if ve, ok := err.(*jwt.ValidationError); ok {
			switch {
			case ve.Errors&jwt.ValidationErrorMalformed != 0:
				return nil, errors.New("malformed")
			default:
				return nil, errors.New("invalid")
			}
		}
	}
	return token.Claims.(*Claims), nil
}

func byEqual(raw string) (code int, user string) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	if err != nil {
		switch err.(*jwt.ValidationError).Errors {
		case jwt.ValidationErrorExpired:
			code = 2
		default:
			code = 1
		}
	}
	if code != 0 {
		return code, ""
	}
	return 0, claims.User
}

func audience(claims jwt.MapClaims) string {
	claims.VerifyAudience("api", true)
	return claims["sub"].(string)
}

// ownValid asks the library's check as well.
type ownValid struct {
	jwt.RegisteredClaims
	Tenant string
}

func (c *ownValid) Valid() error {
	if err := c.RegisteredClaims.Valid(); err != nil {
		return err
	}
	if c.Tenant == "" {
		return errors.New("tenant")
	}
	return nil
}
