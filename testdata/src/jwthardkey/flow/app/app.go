// SPDX-License-Identifier: Apache-2.0

// Package app uses the wrappers of package auth. It imports no JWT library but in one file.
package app

import (
	"example.com/jwtvet/jwthardkey/flow/auth"
	"example.com/jwtvet/jwthardkey/flow/config"
)

func wrapper() (string, error) {
	return auth.Sign(map[string]any{"sub": "ann"}, []byte("a-wrapper-takes-the-key-and-signs-with-it")) // want `key becomes the key of auth\.Sign.*\(jwthardkey\)`
}

func wrapperOfWrapper() (string, error) {
	return auth.SignFor("ann-of-the-accounts-department", "a-wrapper-of-a-wrapper-takes-the-key-too") // want `key becomes the key of auth\.SignFor.*\(jwthardkey\)`
}

func wrapperOfParse(raw string) (map[string]any, error) {
	return auth.Parse(raw, "a-wrapper-takes-the-key-and-verifies-it") // want `key becomes the key of auth\.Parse.*\(jwthardkey\)`
}

func functionVariable() (string, error) {
	return auth.SignFunc(nil, []byte("a-variable-holds-the-wrapper-that-signs")) // want `key becomes the key of .*\(jwthardkey\)`
}

func methodOfWrapper() (string, error) {
	sign := auth.Sign
	return sign(nil, []byte("a-local-name-for-the-wrapper-that-signs")) // want `key becomes the key of .*\(jwthardkey\)`
}

func option() *auth.Service {
	return auth.New(
		auth.WithIssuer("https://login.example.com/realms/eleven"),
		auth.WithSecret("an-option-brings-the-key-to-the-service"), // want `key becomes the key of .*\(jwthardkey\)`
	)
}

func constructor() *auth.Service {
	return auth.NewService("https://login.example.com/realms/twelve", "a-constructor-brings-the-key-to-the-rest") // want `key becomes the key of .*\(jwthardkey\)`
}

func exportedFields() *auth.Config {
	return &auth.Config{
		Issuer: "https://login.example.com/realms/thirteen",
		Secret: "a-literal-brings-the-key-to-the-service", // want `key becomes the key of .*\(jwthardkey\)`
	}
}

func assignedField() (string, error) {
	var c auth.Config
	c.Issuer = "https://login.example.com/realms/fourteen"
	c.Secret = "an-assignment-brings-the-key-to-it-all" // want `key becomes the key of .*\(jwthardkey\)`
	return c.Issue("ann-of-the-accounts-department")
}

func functionField() *auth.Config {
	return &auth.Config{
		Lookup: func(string) ([]byte, error) {
			return []byte("a-function-in-a-field-returns-the-key-1"), nil // want `key becomes the key of .*\(jwthardkey\)`
		},
	}
}

func setter() {
	auth.SetSecret("a-setter-puts-the-key-where-it-is-used") // want `key becomes the key of .*\(jwthardkey\)`
}

func variable() {
	auth.Secret = []byte("a-main-package-sets-the-variable-itself") // want `key becomes the key of .*\(jwthardkey\)`
}

func variableOfThird() {
	config.RefreshSecret = "a-main-package-sets-a-third-package-s" // want `key becomes the key of .*\(jwthardkey\)`
}

func embeddedService() (string, error) {
	type accounts struct {
		*auth.Config
		name string
	}
	a := accounts{
		Config: &auth.Config{Secret: "an-embedded-service-brings-its-key-with-it"}, // want `key becomes the key of .*\(jwthardkey\)`
		name:   "accounts-service-with-an-embedded-one",
	}
	return a.Issue(a.name)
}
