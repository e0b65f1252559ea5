// SPDX-License-Identifier: Apache-2.0

// Package dgrijalvav4 puts members of a rowing club into cards of dgrijalva/jwt-go v4, or does not.
package dgrijalvav4

import (
	"time"

	"github.com/dgrijalva/jwt-go/v4"
)

// Rower is a member.
type Rower struct {
	Number string
	Mobile string
	Boats  []string
}

// Card is what a rower shows at the gate.
type Card struct {
	jwt.StandardClaims
	Boats       []string `json:"boats,omitempty"`
	PhoneNumber string   `json:"phone_number,omitempty"`
}

// Club signs cards.
type Club struct {
	method jwt.SigningMethod
	key    any
}

func (c *Club) sign(card *Card) (string, error) {
	return jwt.NewWithClaims(c.method, card).SignedString(c.key)
}

func (c *Club) called(r Rower) (string, error) {
	return c.sign(&Card{
		StandardClaims: jwt.StandardClaims{Subject: r.Number, ExpiresAt: jwt.At(time.Now().Add(time.Hour))},
		PhoneNumber:    r.Mobile, // want `phone_number.*contact.*\(jwtpii\)`
	})
}

func (c *Club) numbered(r Rower) (string, error) {
	return c.sign(&Card{
		StandardClaims: jwt.StandardClaims{Subject: r.Number, ExpiresAt: jwt.At(time.Now().Add(time.Hour))},
		Boats:          r.Boats,
	})
}
