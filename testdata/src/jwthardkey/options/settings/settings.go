// SPDX-License-Identifier: Apache-2.0

// Package settings knows no tokens.
package settings

// Settings are what the program is told.
type Settings struct {
	Name   string
	Secret string
	Auth   Auth
}

// Auth is a part of them.
type Auth struct{ Key []byte }

// Option is one of them.
type Option func(*Settings)

// WithSecret tells the secret.
func WithSecret(secret string) Option { return func(s *Settings) { s.Secret = secret } }

// WithName tells the name.
func WithName(name string) Option { return func(s *Settings) { s.Name = name } }

// WithAuthKey tells the key.
func WithAuthKey(key []byte) Option {
	return func(s *Settings) {
		s.Auth.Key = key
	}
}

// New gathers options.
func New(opts ...Option) *Settings {
	s := new(Settings)
	for _, o := range opts {
		o(s)
	}
	return s
}

// Fixed is a constructor.
func Fixed(name, secret string) *Settings { return &Settings{Name: name, Secret: secret} }

// SetSecret is a setter.
func (s *Settings) SetSecret(secret string) { s.Secret = secret }
