// SPDX-License-Identifier: Apache-2.0

// Package config holds the settings of a service. It knows no JWT.
package config

import (
	"os"

	"github.com/caarlos0/env/v11"
)

// Settings is what the service is started with.
type Settings struct {
	Addr string
	JWT  JWT
}

// JWT is how tokens are made.
type JWT struct {
	Issuer string
	Secret string
}

// Default is used where no file is given.
func Default() Settings {
	return Settings{
		Addr: "listen-on-all-interfaces:8085",
		JWT: JWT{
			Issuer: "https://login.example.com/realms/ten",
			Secret: "the-default-secret-of-a-whole-service",
		},
	}
}

// FromEnv has no literal secret.
func FromEnv() Settings {
	return Settings{JWT: JWT{Issuer: "https://login.example.com/realms/ten", Secret: os.Getenv("JWT_SECRET")}}
}

// RefreshSecret is set by the main package.
var RefreshSecret string

// PreviewSecret has a value until the main package sets it.
var PreviewSecret = "preview-tokens-are-tokens-all-the-same"

// Strict is a type whose secret only ever comes from the environment.
type Strict struct{ Secret string }

// LoadStrict reads it.
func LoadStrict() *Strict { return &Strict{Secret: os.Getenv("STRICT_SECRET")} }

// Keys are by name.
var Keys = map[string]string{
	"access":  "a-secret-in-a-map-of-another-package-1",
	"refresh": os.Getenv("REFRESH_SECRET"),
}

// Secret returns what other packages sign with.
func Secret() []byte { return []byte("a-function-hands-out-what-it-should-not") }

// Pair returns an identifier and a secret.
func Pair() (id, secret string) {
	return "identifier-of-the-pair-of-another-package", os.Getenv("PAIR_SECRET")
}

// Env is read from the environment.
type Env struct {
	Issuer string `env:"TOKEN_ISSUER" envDefault:"https://login.example.com/realms/twenty"`
	Secret string `env:"TOKEN_SECRET" envDefault:"a-tag-of-another-package-holds-a-secret"`
}

// Load reads it.
func Load() (*Env, error) {
	cfg, err := env.ParseAs[Env]()
	return &cfg, err
}
