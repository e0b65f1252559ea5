// SPDX-License-Identifier: Apache-2.0

package nethttp

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type mailer struct{ key []byte }

// link is told by its callers what for.
func (m mailer) link(page string, claims jwt.Claims) (string, error) {
	tok, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(m.key)
	return "https://app.example.com" + page + "?token=" + tok, err
}

func (m mailer) invite(who string) (string, error) {
	return m.link("/welcome", jwt.MapClaims{"sub": who, "exp": time.Now().Add(time.Hour).Unix()})
}

func (m mailer) forgotten(who string) (string, error) {
	reset, err := m.link("/p", jwt.MapClaims{"sub": who, "exp": time.Now().Add(10 * time.Minute).Unix()})
	return reset, err
}

// patient is called for links only, one of which works for a week.
func (m mailer) patient(claims jwt.Claims) (string, error) {
	tok, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(m.key)
	return "https://app.example.com/a?token=" + tok, err // want `concatenation puts a token into an address`
}

func (m mailer) confirm(who string) (string, error) {
	return m.patient(jwt.MapClaims{"sub": who, "exp": time.Now().Add(7 * 24 * time.Hour).Unix()})
}

// enter is called for a link and for a session.
func (m mailer) enter(claims jwt.Claims) (string, error) {
	tok, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(m.key)
	return "https://app.example.com/b?token=" + tok, err // want `concatenation puts a token into an address`
}

func (m mailer) activate(who string) (string, error) {
	return m.enter(jwt.MapClaims{"sub": who, "exp": time.Now().Add(time.Hour).Unix()})
}

func (m mailer) session(who string) (string, error) {
	return m.enter(jwt.MapClaims{"sub": who, "exp": time.Now().Add(time.Hour).Unix()})
}

var _ = []any{mailer.invite, mailer.forgotten, mailer.confirm, mailer.activate, mailer.session}
