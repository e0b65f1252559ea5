// SPDX-License-Identifier: Apache-2.0

// Package office prints tickets for other packages.
package office

import (
	"time"

	"github.com/kataras/iris/v12/middleware/jwt"
)

// Ticket is for a seat.
type Ticket struct {
	jwt.Claims
	Seat string `json:"seat"`
}

// Settings are read elsewhere.
var Settings struct {
	Key, Salt string
	Minutes   time.Duration
}

// Print signs a ticket.
func Print(t Ticket) (string, error) {
	signer := jwt.NewSigner(jwt.HS256, []byte(Settings.Key), Settings.Minutes*time.Minute).WithEncryption([]byte(Settings.Salt), nil)
	text, err := signer.Sign(t)
	return string(text), err
}

// Keep signs a ticket for ever.
func Keep(t Ticket) (string, error) {
	text, err := jwt.Sign(jwt.HS256, []byte(Settings.Key), t)
	return string(text), err
}
