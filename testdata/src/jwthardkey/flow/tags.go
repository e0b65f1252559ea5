// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"github.com/caarlos0/env/v11"
	"github.com/creasty/defaults"
	"github.com/golang-jwt/jwt/v5"
	"github.com/kelseyhightower/envconfig"
)

type envDefaults struct {
	Issuer string `env:"JWT_ISSUER" envDefault:"https://login.example.com/realms/eight"`
	Secret string `env:"JWT_SECRET" envDefault:"a-tag-is-no-place-for-a-secret-text-1"` // want `built-in default key becomes the key of .*\(jwthardkey\)`
}

func signEnvDefault(claims jwt.MapClaims) (string, error) {
	var cfg envDefaults
	if err := env.Parse(&cfg); err != nil {
		return "", err
	}
	claims["iss"] = cfg.Issuer
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(cfg.Secret))
}

type parsedAs struct {
	Secret string `env:"JWT_SECRET" envDefault:"a-tag-is-no-place-for-a-secret-text-2"` // want `built-in default key becomes the key of .*\(jwthardkey\)`
}

func signParsedAs(claims jwt.Claims) (string, error) {
	cfg, err := env.ParseAs[parsedAs]()
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(cfg.Secret))
}

type processed struct {
	Auth struct {
		Secret string `default:"a-tag-is-no-place-for-a-secret-text-3"` // want `built-in default key becomes the key of .*\(jwthardkey\)`
	}
}

func signProcessed(claims jwt.Claims) (string, error) {
	var cfg processed
	envconfig.MustProcess("accounts", &cfg)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(cfg.Auth.Secret))
}

type withDefaults struct {
	Secret string `default:"a-tag-is-no-place-for-a-secret-text-4"` // want `built-in default key becomes the key of .*\(jwthardkey\)`
}

func signWithDefaults(claims jwt.Claims) (string, error) {
	cfg := &withDefaults{}
	if err := defaults.Set(cfg); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(cfg.Secret))
}
