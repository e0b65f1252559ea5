// SPDX-License-Identifier: Apache-2.0

package app

import (
	"os"

	"example.com/jwtvet/jwthardkey/flow/auth"
	"example.com/jwtvet/jwthardkey/flow/config"
)

// Literals stand beside the keys, not in them.
func cleanWrapper() (string, error) {
	return auth.SignFor("bob-of-the-accounts-department", os.Getenv("JWT_SECRET"))
}

func cleanOption() *auth.Service {
	return auth.New(
		auth.WithIssuer("https://login.example.com/realms/fifteen"),
		auth.WithSecret(os.Getenv("JWT_SECRET")),
	)
}

func cleanConstructor(settings *config.Strict) *auth.Service {
	return auth.NewService("https://login.example.com/realms/sixteen", settings.Secret)
}

func cleanFields() *auth.Config {
	return &auth.Config{
		Issuer: "https://login.example.com/realms/seventeen",
		Secret: os.Getenv("JWT_SECRET"),
		Lookup: func(kid string) ([]byte, error) { return os.ReadFile("/etc/accounts/keys/" + kid + ".key") },
	}
}

func cleanSetter(path string) error {
	secret, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	auth.SetSecret(string(secret))
	config.RefreshSecret = os.Getenv("JWT_REFRESH_SECRET")
	return nil
}

func cleanParse(raw string) (map[string]any, error) {
	return auth.Parse(raw, os.Getenv("JWT_SECRET"))
}
