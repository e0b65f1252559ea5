// SPDX-License-Identifier: Apache-2.0

// Package patterns holds the shapes in which services carry their keys around.
package patterns

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"os"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/golang-jwt/jwt/v5"
	"github.com/spf13/pflag"
)

func sign(claims jwt.Claims, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// once

var (
	onceKey []byte
	once    sync.Once
)

func lazy(claims jwt.Claims) (string, error) {
	once.Do(func() {
		onceKey = []byte("made-once-and-kept-until-the-very-end") // want `key becomes the key of .*\(jwthardkey\)`
	})
	return sign(claims, onceKey)
}

// a builder that hands itself on

type builder struct{ issuer, secret string }

func newBuilder() *builder { return &builder{} }

func (b *builder) withIssuer(s string) *builder { b.issuer = s; return b }

func (b *builder) withSecret(s string) *builder { b.secret = s; return b }

func (b *builder) build() *service { return &service{issuer: b.issuer, key: []byte(b.secret)} }

type service struct {
	issuer string
	key    []byte
}

func (s *service) issue(claims jwt.MapClaims) (string, error) {
	claims["iss"] = s.issuer
	return sign(claims, s.key)
}

func built() *service {
	return newBuilder().
		withIssuer("https://login.example.com/realms/builder").
		withSecret("a-builder-hands-itself-on-with-the-key"). // want `key becomes the key of .*\(jwthardkey\)`
		build()
}

// values that are copied with a change

type settings struct{ secret, issuer string }

func (s settings) withSecret(secret string) settings { s.secret = secret; return s }

func copied(claims jwt.Claims) (string, error) {
	base := settings{issuer: "https://login.example.com/realms/copied"}
	changed := base.withSecret("a-copy-of-the-settings-has-the-secret-1") // want `key becomes the key of .*\(jwthardkey\)`
	return sign(claims, []byte(changed.secret))
}

func loadSettings() (settings, error) {
	return settings{
		issuer: "https://login.example.com/realms/loaded",
		secret: "a-function-returns-the-settings-whole-2", // want `key becomes the key of .*\(jwthardkey\)`
	}, nil
}

func loaded(claims jwt.Claims) (string, error) {
	s, err := loadSettings()
	if err != nil {
		return "", err
	}
	t := s
	return sign(claims, []byte(t.secret))
}

func fill(s *settings) {
	s.issuer = "https://login.example.com/realms/filled"
	s.secret = "a-function-fills-the-caller-s-settings-3" // want `key becomes the key of .*\(jwthardkey\)`
}

func filled(claims jwt.Claims) (string, error) {
	var s settings
	fill(&s)
	return sign(claims, []byte(s.secret))
}

// options in a list

type option func(*settings)

func secretOption(secret string) option { return func(s *settings) { s.secret = secret } }

func newSettings(options ...option) settings {
	var s settings
	for _, o := range options {
		o(&s)
	}
	return s
}

func optioned(claims jwt.Claims) (string, error) {
	list := []option{func(s *settings) { s.issuer = "https://login.example.com/realms/listed" }}
	list = append(list, secretOption("an-option-in-a-list-of-options-has-it-4")) // want `key becomes the key of .*\(jwthardkey\)`
	s := newSettings(list...)
	return sign(claims, []byte(s.secret))
}

// one of two implementations

type keySource interface{ key() ([]byte, error) }

type envSource struct{ name string }

func (e envSource) key() ([]byte, error) { return []byte(os.Getenv(e.name)), nil }

type devSource struct{}

func (*devSource) key() ([]byte, error) {
	return []byte("one-of-two-implementations-has-the-key-5"), nil // want `key becomes the key of .*\(jwthardkey\)`
}

func sourceFor(stage string) keySource {
	if stage == "dev" {
		return &devSource{}
	}
	return envSource{name: "NAME_OF_THE_VARIABLE_WITH_THE_SECRET"}
}

func sourced(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return sourceFor(os.Getenv("STAGE")).key() })
}

// functions by name

var makers = map[string]func() []byte{
	"env": func() []byte { return []byte(os.Getenv("JWT_SECRET")) },
	"dev": func() []byte { return []byte("a-function-in-a-map-of-functions-has-it-6") }, // want `key becomes the key of .*\(jwthardkey\)`
}

func made(claims jwt.Claims, kind string) (string, error) {
	return sign(claims, makers[kind]())
}

// atomics

var current atomic.Pointer[settings]

func rotate() {
	current.Store(&settings{secret: "an-atomic-pointer-leads-to-the-secret-7"}) // want `key becomes the key of .*\(jwthardkey\)`
}

func signCurrent(claims jwt.Claims) (string, error) {
	return sign(claims, []byte(current.Load().secret))
}

// many steps

func derived(claims jwt.Claims) (string, error) {
	seed, err := hex.DecodeString("5d41402abc4b2a76b9719d911017c592d3b07384d113edec49eaa6238ad5ff00") // want `key becomes the key of .*\(jwthardkey\)`
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(seed)
	text := base64.RawStdEncoding.EncodeToString(sum[:])
	return sign(claims, []byte(strings.ToUpper(text)))
}

var packageDerived = derive("a-package-variable-is-derived-at-start-8") // want `key becomes the key of .*\(jwthardkey\)`

func derive(text string) []byte {
	sum := sha256.Sum256([]byte(text))
	return sum[:16]
}

func signDerived(claims jwt.Claims) (string, error) { return sign(claims, packageDerived) }

func writeInto(b *strings.Builder) {
	b.WriteString("a-helper-writes-into-the-caller-s-builder") // want `key becomes the key of .*\(jwthardkey\)`
}

func written(claims jwt.Claims) (string, error) {
	var b strings.Builder
	writeInto(&b)
	return sign(claims, []byte(b.String()))
}

// flags that are read by name

func flags(claims jwt.Claims, args []string) (string, error) {
	fs := pflag.NewFlagSet("service", pflag.ContinueOnError)
	fs.String("listen", "listen-on-all-interfaces:8088", "address to listen on")
	fs.String("token-secret", "a-flag-that-is-read-by-its-name-later-9", "secret that signs tokens") // want `key becomes the key of .*\(jwthardkey\)`
	if err := fs.Parse(args); err != nil {
		return "", err
	}
	secret, err := fs.GetString("token-secret")
	if err != nil {
		return "", err
	}
	return sign(claims, []byte(secret))
}

// a setting with a switch

func switched() string {
	switch secret := os.Getenv("JWT_SECRET"); {
	case secret != "":
		return secret
	case os.Getenv("STAGE") == "production":
		panic("there is no secret in production, which is bad")
	default:
		return "the-last-case-of-a-switch-has-a-secret-0" // want `key becomes the key of .*\(jwthardkey\)`
	}
}

func signSwitched(claims jwt.Claims) (string, error) { return sign(claims, []byte(switched())) }
