// SPDX-License-Identifier: Apache-2.0

// Package auth signs for as long as the settings of another package say.
package auth

import (
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtlonglived/layers/config"
)

// Auth holds the settings.
type Auth struct {
	key []byte
	cfg config.AuthConfig
}

// New takes them.
func New(key []byte, c *config.Config) *Auth { return &Auth{key: key, cfg: c.Auth} }

func start(key []byte, path string) (*Auth, error) {
	c, err := config.Load(path)
	if err != nil {
		return nil, err
	}
	return New(key, c), nil
}

func (a *Auth) sign(subject string, life time.Duration) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   subject,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(life)),
	}).SignedString(a.key)
}

func (a *Auth) access(subject string) (string, error) { return a.sign(subject, a.cfg.AccessTTL) }

func (a *Auth) refresh(subject string) (string, error) { return a.sign(subject, a.cfg.RefreshTTL) }

func (a *Auth) share(subject string) (string, error) {
	return a.sign(subject, a.cfg.ShareTTL) // want `45 days.*\(jwtlonglived\)`
}

func (a *Auth) kiosk(subject string) (string, error) {
	return a.sign(subject, *config.KioskTTL) // want `5 days.*\(jwtlonglived\)`
}

func (a *Auth) invite(subject string) (string, error) {
	until := time.Now().AddDate(0, 0, a.cfg.Days) // want `10 days.*\(jwtlonglived\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   subject,
		ExpiresAt: jwt.NewNumericDate(until),
	}).SignedString(a.key)
}
