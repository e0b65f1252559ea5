// SPDX-License-Identifier: Apache-2.0

// Package gojwx shows keys of the old lestrrat/go-jwx: some in the source, some not.
package gojwx

import (
	"net/http"

	"github.com/lestrrat/go-jwx/jwa"
	"github.com/lestrrat/go-jwx/jwt"
)

type options struct{ Secret string }

func defaults() options {
	return options{Secret: "the-mill-turns-against-the-river-day"} // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func who(r *http.Request, o options) (string, error) {
	tok, err := jwt.ParseString(r.Header.Get("X-Pass"), jwt.WithVerify(jwa.HS256, []byte(o.Secret)))
	if err != nil {
		return "", err
	}
	if err := tok.Verify(); err != nil {
		return "", err
	}
	return tok.Subject(), nil
}

func whoByDefault(r *http.Request) (string, error) { return who(r, defaults()) }

func pass(sub string, key []byte) ([]byte, error) {
	tok := jwt.New()
	if err := tok.Set(jwt.SubjectKey, sub); err != nil {
		return nil, err
	}
	return tok.Sign(jwa.HS256, key)
}
