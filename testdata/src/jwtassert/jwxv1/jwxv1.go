// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 asserts what tokens of jwx v1 say.
package jwxv1

import (
	"context"
	"errors"
	"net/http"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwt"
)

type who struct{}

type gate struct {
	secret []byte
	next   http.Handler
}

func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseRequest(r, jwt.WithVerify(jwa.HS256, g.secret), jwt.WithValidate(true))
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	level, _ := tok.Get("level")
	if level.(float64) < 3 { // want `claim level is asserted to float64 without a test .*\(jwtassert\)`
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	g.next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), who{}, tok)))
}

func account(r *http.Request) string {
	tok, ok := r.Context().Value(who{}).(jwt.Token)
	if !ok {
		return ""
	}
	return tok.PrivateClaims()["account"].(string) // want `claim account is asserted to string`
}

func number(tok jwt.Token) int64 {
	n, _ := tok.Get("number")
	return n.(int64) // want `claim number is asserted to int64 without a test`
}

func dump(tok jwt.Token) (string, error) {
	all, err := tok.AsMap(context.Background())
	if err != nil {
		return "", err
	}
	return all["nick"].(string), nil // want `claim nick is asserted to string`
}

func (g *gate) asked(r *http.Request) (float64, error) {
	tok, err := jwt.ParseRequest(r, jwt.WithVerify(jwa.HS256, g.secret), jwt.WithValidate(true))
	if err != nil {
		return 0, err
	}
	level, _ := tok.Get("level")
	n, ok := level.(float64)
	if !ok {
		return 0, errors.New("no level")
	}
	return n, nil
}

// The library makes a time of it.
func accountAsked(tok jwt.Token) (string, bool) {
	name, ok := tok.PrivateClaims()["account"].(string)
	return name, ok && !tok.Expiration().IsZero()
}
