// SPDX-License-Identifier: Apache-2.0

// Package jwxv3 ignores what jwx v3 says of a token.
package jwxv3

import (
	"errors"
	"net/http"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jws"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

var key []byte

var audit chan string

func dropped(w http.ResponseWriter, r *http.Request) {
	token, _ := jwt.ParseString(r.Header.Get("Authorization"), jwt.WithKey(jwa.HS256(), key)) // want `the token of jwt.ParseString is read before its error is looked at`
	sub, _ := token.Subject()
	audit <- sub
}

func notValidated(raw []byte) (string, error) {
	token, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256(), key), jwt.WithValidate(false))
	if err != nil {
		return "", err
	}
	_ = jwt.Validate(token, jwt.WithAudience("api")) // want `claims are returned without an error where jwt.Validate refused the token`
	sub, _ := token.Subject()
	return sub, nil
}

func payload(raw []byte) []byte {
	data, err := jws.Verify(raw, jws.WithKey(jwa.HS256(), key))
	if err != nil {
		return nil
	}
	return data
}

func validated(raw []byte) (string, error) {
	token, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256(), key))
	if err != nil {
		return "", err
	}
	if err := jwt.Validate(token, jwt.WithAudience("api")); err != nil {
		if errors.Is(err, jwt.TokenExpiredError()) {
			return "", errors.New("expired")
		}
		return "", err
	}
	sub, _ := token.Subject()
	return sub, nil
}
