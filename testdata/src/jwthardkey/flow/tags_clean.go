// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"os"

	"github.com/caarlos0/env/v11"
	"github.com/golang-jwt/jwt/v5"
)

type requiredSettings struct {
	Issuer  string `env:"JWT_ISSUER" envDefault:"https://login.example.com/realms/nine"`
	KeyFile string `env:"JWT_KEY_FILE" envDefault:"/etc/accounts/token-signing-4.key"`
	Secret  string `env:"ACCOUNTS_JWT_SIGNING_SECRET,required"`
}

func signRequired(claims jwt.MapClaims) (string, error) {
	var cfg requiredSettings
	if err := env.Parse(&cfg); err != nil {
		return "", err
	}
	claims["iss"] = cfg.Issuer
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(cfg.Secret))
}

func signRequiredFile(claims jwt.Claims, cfg *requiredSettings) (string, error) {
	key, err := os.ReadFile(cfg.KeyFile)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
