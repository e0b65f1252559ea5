// SPDX-License-Identifier: Apache-2.0

package jwxv2

import (
	"errors"
	"time"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

func on(raw []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256, key), jwt.WithValidate(true))
	if err != nil {
		return "", err
	}
	return tok.Subject(), nil
}

func later(raw []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256, key), jwt.WithValidate(false))
	if err != nil {
		return "", err
	}
	if err := jwt.Validate(tok, jwt.WithIssuer("https://login.example.com")); err != nil {
		return "", err
	}
	return tok.Subject(), nil
}

func byHand(raw []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256, key), jwt.WithValidate(false))
	if err != nil {
		return "", err
	}
	exp := tok.Expiration()
	if exp.Before(time.Now()) {
		return "", errors.New("expired")
	}
	return tok.Subject(), nil
}

func fromSetting(raw []byte, validate bool) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256, key), jwt.WithValidate(validate))
	if err != nil {
		return "", err
	}
	return tok.Subject(), nil
}
