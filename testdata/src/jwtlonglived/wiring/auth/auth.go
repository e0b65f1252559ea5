// SPDX-License-Identifier: Apache-2.0

// Package auth signs tokens for as long as it is told when it is made.
package auth

import (
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtlonglived/wiring/clock"
)

// Config is filled by main.
type Config struct {
	Key     []byte
	TTL     time.Duration
	Seconds int
}

// Default lasts for a day.
var DefaultTTL = 24 * time.Hour

// Service signs.
type Service struct {
	cfg  Config
	life time.Duration
}

// New makes a service whose tokens live for life.
func New(cfg Config, life time.Duration) *Service { return &Service{cfg: cfg, life: life} }

func (s *Service) sign(exp time.Time) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(exp)}).SignedString(s.cfg.Key)
}

// Session lives for the life of the service.
func (s *Service) Session() (string, error) { return s.sign(time.Now().Add(s.life)) }

// Access lives for the configured time.
func (s *Service) Access() (string, error) { return s.sign(time.Now().Add(s.cfg.TTL)) }

// Download lives for the configured seconds.
func (s *Service) Download() (string, error) {
	return s.sign(time.Now().Add(time.Duration(s.cfg.Seconds) * time.Second))
}

// Invite lives as long as the variable says.
func (s *Service) Invite() (string, error) { return s.sign(time.Now().Add(DefaultTTL)) }

// Days signs a token for some days.
func Days(key []byte, claims jwt.MapClaims, days int) (string, error) {
	claims["exp"] = time.Now().AddDate(0, 0, days).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func dates(key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		ExpiresAt: clock.After(72 * time.Hour), // want `3 days.*\(jwtlonglived\)`
	}).SignedString(key)
}

func datesShort(key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{ExpiresAt: clock.After(10 * time.Minute)}).SignedString(key)
}

func hours(key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"exp": clock.InHours(96), // want `4 days.*\(jwtlonglived\)`
	}).SignedString(key)
}

func hoursShort(key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"exp": clock.InHours(6)}).SignedString(key)
}

func lifetime(key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"exp": time.Now().Add(clock.Lifetime()).Unix(), // want `20 days.*\(jwtlonglived\)`
	}).SignedString(key)
}

func lifetimeShort(key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"exp": time.Now().Add(clock.Short()).Unix()}).SignedString(key)
}
