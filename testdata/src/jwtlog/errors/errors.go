// SPDX-License-Identifier: Apache-2.0

// Package errors has error types of its own.
package errors

import (
	"fmt"

	"github.com/golang-jwt/jwt/v5"
)

type message struct {
	Code int
	Text string
	Err  error
}

// Error says the text.
func (m *message) Error() string { return m.Text }

// Unwrap returns the cause.
func (m *message) Unwrap() error { return m.Err }

type refused struct {
	Token string
	Err   error
}

// Error shows the token.
func (r refused) Error() string { return fmt.Sprintf("%s is refused: %v", r.Token, r.Err) }

type kept struct {
	token string
	Err   error
}

// Error keeps the token to itself.
func (k kept) Error() string { return "refused: " + k.Err.Error() }

func parse(raw string, key jwt.Keyfunc) error {
	_, err := jwt.Parse(raw, key, jwt.WithValidMethods([]string{"ES256"}))
	return err
}

func text(raw string, key jwt.Keyfunc) error {
	if err := parse(raw, key); err != nil {
		return &message{401, "cannot verify " + raw, err} // want `errors.message puts a token into an error text`
	}
	return nil
}

func plain(raw string, key jwt.Keyfunc) error {
	if err := parse(raw, key); err != nil {
		return &message{Code: 401, Text: fmt.Sprintf("cannot verify %d bytes", len(raw)), Err: err}
	}
	return nil
}

func shown(raw string, key jwt.Keyfunc) (string, error) {
	if err := parse(raw, key); err != nil {
		return "", refused{raw, err} // want `errors.refused puts a token into an error text`
	}
	return raw, nil
}

func hidden(raw string, key jwt.Keyfunc) error {
	if err := parse(raw, key); err != nil {
		return kept{raw, err}
	}
	return nil
}

func once(raw string, key jwt.Keyfunc) error {
	if err := parse(raw, key); err != nil {
		return &message{Text: "bad", Err: fmt.Errorf("refused %s: %w", raw, err)} // want `fmt.Errorf puts a token into an error text`
	}
	return nil
}

var _ = []any{text, plain, shown, hidden, once}
