// SPDX-License-Identifier: Apache-2.0

// Package store holds the accounts.
package store

// Account is a row of the accounts table.
type Account struct {
	ID           string `json:"id"`
	Plan         string `json:"plan"`
	PasswordHash string `json:"password_hash"`
}

// Member keeps its secrets out of JSON.
type Member struct {
	ID           string `json:"id"`
	PasswordHash string `json:"-"`
	TOTPSecret   []byte `json:"-"`
}

// Login holds its second factor in a part.
type Login struct {
	ID  string `json:"id"`
	MFA Factor `json:"mfa"`
}

// Factor is a second factor.
type Factor struct {
	Enabled bool   `json:"enabled"`
	Secret  string `json:"secret"`
}
