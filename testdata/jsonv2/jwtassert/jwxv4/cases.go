// SPDX-License-Identifier: Apache-2.0

// Package jwxv4 asserts what tokens of jwx v4 say.
package jwxv4

import (
	"errors"
	"net/http"

	"github.com/lestrrat-go/jwx/v4/jwa"
	"github.com/lestrrat-go/jwx/v4/jwt"
)

type ferry struct{ key []byte }

func (f *ferry) lane(r *http.Request) (string, error) {
	tok, err := jwt.ParseRequest(r, jwt.WithKey(jwa.HS256(), f.key))
	if err != nil {
		return "", err
	}
	lane, ok := tok.Field("lane")
	if !ok {
		return "", errors.New("no lane")
	}
	return lane.(string), nil // want `claim lane is asserted to string without a test .*\(jwtassert\)`
}

func cars(tok jwt.Token) (int, error) {
	list, err := jwt.Get[any](tok, "cars")
	if err != nil {
		return 0, err
	}
	return len(list.([]any)), nil // want `claim cars is asserted to \[\]any`
}

func plates(tok jwt.Token) (out []string, err error) {
	list, err := jwt.Get[[]any](tok, "plates")
	for _, plate := range list {
		out = append(out, plate.(string)) // want `claim plates is asserted to string`
	}
	return out, err
}

func (f *ferry) laneAsked(r *http.Request) (string, error) {
	tok, err := jwt.ParseRequest(r, jwt.WithKey(jwa.HS256(), f.key))
	if err != nil {
		return "", err
	}
	return jwt.Get[string](tok, "lane")
}

func carsAsked(tok jwt.Token) int {
	value, _ := tok.Field("cars")
	list, ok := value.([]any)
	if !ok {
		return 0
	}
	return len(list)
}
