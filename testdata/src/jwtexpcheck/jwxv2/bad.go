// SPDX-License-Identifier: Apache-2.0

// Package jwxv2 accepts tokens of jwx v2 whose expiry nobody checks.
package jwxv2

import (
	"encoding/json"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jws"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

var key = loadKey()

func loadKey() []byte { return nil }

func off(raw []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256, key), jwt.WithValidate(false)) // want `jwt.WithValidate switches the check of exp off`
	if err != nil {
		return "", err
	}
	return tok.Subject(), nil
}

func reset(raw []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256, key), jwt.WithResetValidators(true), jwt.WithValidator(jwt.IsRequired("sub"))) // want `jwt.WithResetValidators switches the check of exp off`
	if err != nil {
		return "", err
	}
	return tok.Subject(), nil
}

func resetLater(raw []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256, key), jwt.WithValidate(false)) // want `jwt.WithValidate switches`
	if err != nil {
		return "", err
	}
	if err := jwt.Validate(tok, jwt.WithResetValidators(true), jwt.WithValidator(jwt.IsRequired("sub"))); err != nil { // want `jwt.WithResetValidators switches`
		return "", err
	}
	return tok.Subject(), nil
}

func signatureOnly(raw []byte) (string, error) {
	payload, err := jws.Verify(raw, jws.WithKey(jwa.HS256, key)) // want `jws.Verify leaves exp alone`
	if err != nil {
		return "", err
	}
	claims := map[string]any{}
	if err := json.Unmarshal(payload, &claims); err != nil {
		return "", err
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}
