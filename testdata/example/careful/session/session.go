// SPDX-License-Identifier: Apache-2.0

// Package session issues and reads the tokens of those who visit the shop.
package session

import (
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/bookshop/accounts"
)

// Service issues and reads tokens.
type Service struct{ key []byte }

// New returns a service that signs with the key.
func New(key []byte) *Service { return &Service{key: key} }

// Login issues the token of a customer.
func (s *Service) Login(c accounts.Customer) (string, error) {
	now := time.Now()
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   c.ID,
		IssuedAt:  jwt.NewNumericDate(now),
		ExpiresAt: jwt.NewNumericDate(now.Add(15 * time.Minute)),
	})
	return token.SignedString(s.key)
}

// Remember issues the token behind "keep me signed in".
func (s *Service) Remember(c accounts.Customer) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": c.ID,
		"exp": time.Now().Add(12 * time.Hour).Unix(),
	})
	return token.SignedString(s.key)
}

// Guest issues the token of a visitor without an account, who has but a cart.
func (s *Service) Guest(cart string) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"cart": cart,
		"exp":  time.Now().Add(time.Hour).Unix(),
	})
	return token.SignedString(s.key)
}

// Customer returns the customer that a token was issued to.
func (s *Service) Customer(raw string) (string, error) {
	token, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return s.key, nil },
		jwt.WithValidMethods([]string{"HS256"}), jwt.WithExpirationRequired())
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

// Staff says whether a token is one of the people who work here.
func (s *Service) Staff(raw string) bool {
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return s.key, nil },
		jwt.WithValidMethods([]string{"HS256"}), jwt.WithExpirationRequired())
	return err == nil && claims["role"] == "staff"
}
