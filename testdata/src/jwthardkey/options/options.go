// SPDX-License-Identifier: Apache-2.0

package options

import (
	"os"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwthardkey/options/auth"
	"example.com/jwtvet/jwthardkey/options/settings"
)

func option(c jwt.Claims) (string, error) {
	s := settings.New(
		settings.WithName("a name that is the name of a program"),
		settings.WithSecret("the-secret-of-an-option-in-source"), // want `hard-coded key becomes the key of settings.WithSecret`
	)
	return auth.Sign(s, c)
}

func nested(c jwt.Claims) (string, error) {
	s := settings.New(settings.WithAuthKey([]byte("the-key-of-an-option-in-the-source"))) // want `hard-coded key becomes the key of settings.WithAuthKey`
	return auth.SignOther(s, c)
}

func constructor(c jwt.Claims) (string, error) {
	return auth.Sign(settings.Fixed("a name", "the-secret-of-a-constructor-here!"), c) // want `hard-coded key becomes the key of settings.Fixed`
}

func setter(s *settings.Settings) {
	s.SetSecret("the-secret-that-a-setter-is-given") // want `hard-coded key becomes the key of Settings.SetSecret|hard-coded key becomes the key of settings.Settings.SetSecret`
}

// What is read when the program runs is no finding.
func clean(c jwt.Claims) (string, error) {
	return auth.Sign(settings.New(settings.WithName("another name"), settings.WithSecret(os.Getenv("SIGNING_SECRET"))), c)
}

var _, _, _, _, _ = option, nested, constructor, setter, clean
