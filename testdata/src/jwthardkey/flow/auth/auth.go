// SPDX-License-Identifier: Apache-2.0

// Package auth makes and checks tokens: callers see no library.
package auth

import (
	"errors"
	"os"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwthardkey/flow/config"
)

// Sign signs with the caller's key.
func Sign(claims jwt.MapClaims, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// SignFor is a wrapper of a wrapper.
func SignFor(user, secret string) (string, error) {
	return Sign(jwt.MapClaims{"sub": user}, []byte(secret))
}

// Parse checks with the caller's key.
func Parse(raw string, secret string) (jwt.MapClaims, error) {
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return []byte(secret), nil })
	return claims, err
}

// Keyfunc makes a key function.
func Keyfunc(secret []byte) jwt.Keyfunc {
	return func(*jwt.Token) (any, error) { return secret, nil }
}

// ByID makes a key function of a set of keys.
func ByID(keys map[string]string) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		if key, ok := keys[kid]; ok {
			return []byte(key), nil
		}
		return nil, errors.New("a key of that name is not in the set")
	}
}

// Service is a service struct with unexported fields.
type Service struct {
	issuer string
	secret []byte
	verify jwt.Keyfunc
}

// Option configures a Service.
type Option func(*Service)

// WithSecret is an option.
func WithSecret(secret string) Option { return func(s *Service) { s.secret = []byte(secret) } }

// WithIssuer is an option that brings no key.
func WithIssuer(issuer string) Option { return func(s *Service) { s.issuer = issuer } }

// WithKeyfunc is an option with a function.
func WithKeyfunc(f jwt.Keyfunc) Option { return func(s *Service) { s.verify = f } }

// New makes a Service.
func New(options ...Option) *Service {
	s := &Service{secret: []byte(os.Getenv("JWT_SECRET"))}
	for _, o := range options {
		o(s)
	}
	return s
}

// NewService makes a Service of its parts.
func NewService(issuer, secret string) *Service {
	return &Service{issuer: issuer, secret: []byte(secret)}
}

// Issue signs.
func (s *Service) Issue(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"iss": s.issuer, "sub": user}).SignedString(s.secret)
}

// Check verifies.
func (s *Service) Check(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, s.verify)
}

// Config is a service struct with exported fields.
type Config struct {
	Issuer string
	Secret string
	Lookup func(kid string) ([]byte, error)
}

// Issue signs.
func (c *Config) Issue(user string) (string, error) {
	return Sign(jwt.MapClaims{"iss": c.Issuer, "sub": user}, []byte(c.Secret))
}

// Check verifies with the key that a function field finds.
func (c *Config) Check(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		return c.Lookup(kid)
	})
}

// Secret is a variable that the main package sets.
var Secret []byte

// SetSecret sets it.
func SetSecret(s string) { Secret = []byte(s) }

// IssueGlobal signs with it.
func IssueGlobal(user string) (string, error) {
	return Sign(jwt.MapClaims{"sub": user}, Secret)
}

// SignFunc is a variable that holds a function.
var SignFunc = Sign

// Signer is what callers may hold instead of a Service.
type Signer interface {
	Issue(user string) (string, error)
}

// IssueDefault signs with what package config says.
func IssueDefault(user string, settings config.Settings) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user}).SignedString([]byte(settings.JWT.Secret)) // want `hard-coded key at config/config.go:\d+ becomes the key of .*\(jwthardkey\)`
}

// IssueRefresh signs with a variable of package config.
func IssueRefresh(user string) (string, error) {
	return Sign(jwt.MapClaims{"sub": user}, []byte(config.RefreshSecret))
}

// IssuePreview signs with a variable of package config that has a value.
func IssuePreview(user string) (string, error) {
	return Sign(jwt.MapClaims{"sub": user}, []byte(config.PreviewSecret)) // want `key at config/config.go:\d+ becomes the key of .*\(jwthardkey\)`
}

// IssueAccess signs with an entry of a map of package config.
func IssueAccess(user string) (string, error) {
	return Sign(jwt.MapClaims{"sub": user}, []byte(config.Keys["access"])) // want `key at config/config.go:\d+ becomes the key of .*\(jwthardkey\)`
}

// IssueFunction signs with what a function of package config returns.
func IssueFunction(user string) (string, error) {
	return SignFunc(jwt.MapClaims{"sub": user}, config.Secret()) // want `key at config/config.go:\d+ becomes the key of .*\(jwthardkey\)`
}

// IssueEnv signs with a setting whose default stands in a tag of package config.
func IssueEnv(user string) (string, error) {
	cfg, err := config.Load()
	if err != nil {
		return "", err
	}
	return Sign(jwt.MapClaims{"iss": cfg.Issuer, "sub": user}, []byte(cfg.Secret)) // want `key at config/config.go:\d+ becomes the key of .*\(jwthardkey\)`
}
