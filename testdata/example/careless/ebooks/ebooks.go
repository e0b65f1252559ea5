// SPDX-License-Identifier: Apache-2.0

// Package ebooks signs the tickets with which customers fetch what they bought.
package ebooks

import (
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

// Press signs tickets.
type Press struct{ signer jose.Signer }

// NewPress returns a press that signs with the key.
func NewPress(key []byte) (*Press, error) {
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: key}, nil)
	return &Press{signer}, err
}

// Ticket lets a customer fetch a book within ten minutes.
func (p *Press) Ticket(customer, book string) (string, error) {
	return jwt.Signed(p.signer).Claims(map[string]any{
		"sub":  customer,
		"book": book,
		// Misuse: jwttimeunit. Read as seconds, the ticket ends in fifty thousand years.
		"exp": time.Now().Add(10 * time.Minute).UnixMilli(),
	}).Serialize()
}
