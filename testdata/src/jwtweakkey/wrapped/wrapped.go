// SPDX-License-Identifier: Apache-2.0

// Package wrapped reads its keys through helpers.
package wrapped

import (
	"errors"
	"os"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtweakkey/wrapped/config"
)

func sign(t *jwt.Token) (string, error) {
	return t.SignedString([]byte(config.Get("WRAPPED_SECRET"))) // want `environment variable WRAPPED_SECRET at config/config.go:9, which nobody tests for being set, becomes the key of jwt.Token.SignedString`
}

func env(name string) string { return os.Getenv(name) } // want `environment variable LOCAL_SECRET, which nobody tests for being set`

func local(t *jwt.Token) (string, error) {
	return t.SignedString([]byte(env("LOCAL_SECRET")))
}

func needed(t *jwt.Token) (string, error) {
	return t.SignedString([]byte(config.Need("NEEDED_SECRET")))
}

// What it is called is put together elsewhere: nobody can say whether it is tested.
func deep(t *jwt.Token) (string, error) { return t.SignedString([]byte(config.Deep("SECRET"))) }

func tested(t *jwt.Token) (string, error) { return t.SignedString([]byte(config.Get("TESTED_SECRET"))) }

func testedHere(t *jwt.Token) (string, error) {
	return t.SignedString([]byte(env("TESTED_HERE_SECRET")))
}

func start() error {
	if config.Get("TESTED_SECRET") == "" || env("TESTED_HERE_SECRET") == "" {
		return errors.New("no secret")
	}
	return nil
}
