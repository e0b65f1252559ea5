// SPDX-License-Identifier: Apache-2.0

// Package jwtauthv1 puts guests into tickets of chi's first jwtauth, or does not.
package jwtauthv1

import (
	"time"

	"github.com/go-chi/jwtauth"
)

type guest struct {
	ID    int64
	Email string
	Card  string
}

type office struct{ auth *jwtauth.JWTAuth }

func (o *office) addressed(g guest) (string, error) {
	claims := map[string]interface{}{"sub": g.ID}
	claims["email"] = g.Email // want `email.*contact.*\(jwtpii\)`
	jwtauth.SetExpiryIn(claims, time.Hour)
	_, ticket, err := o.auth.Encode(claims)
	return ticket, err
}

func (o *office) charged(g guest) (string, error) {
	_, ticket, err := o.auth.Encode(map[string]interface{}{
		"sub":         g.ID,
		"card_number": g.Card, // want `card_number.*encrypt.*\(jwtpii\)`
		"exp":         jwtauth.ExpireIn(time.Hour),
	})
	return ticket, err
}

func (o *office) numbered(g guest) (string, error) {
	claims := map[string]interface{}{"sub": g.ID}
	jwtauth.SetExpiryIn(claims, time.Hour)
	_, ticket, err := o.auth.Encode(claims)
	return ticket, err
}
