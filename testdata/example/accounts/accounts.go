// SPDX-License-Identifier: Apache-2.0

// Package accounts keeps the customers of the shop.
package accounts

import (
	"crypto/pbkdf2"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
)

// Customer is one who buys books.
type Customer struct {
	ID           string
	Email        string
	Salt         []byte
	PasswordHash []byte
}

// Store holds the customers by e-mail address.
type Store map[string]Customer

// ErrUnknown says nothing of whether it was the address or the password.
var ErrUnknown = errors.New("unknown address or password")

// Login returns the customer with this address and password.
func (s Store) Login(email, password string) (Customer, error) {
	c, ok := s[email]
	if !ok {
		return Customer{}, ErrUnknown
	}
	hash, err := pbkdf2.Key(sha256.New, password, c.Salt, 600_000, len(c.PasswordHash))
	if err != nil {
		return Customer{}, err
	}
	if subtle.ConstantTimeCompare(hash, c.PasswordHash) == 0 {
		return Customer{}, ErrUnknown
	}
	return c, nil
}
