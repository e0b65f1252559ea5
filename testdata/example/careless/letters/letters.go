// SPDX-License-Identifier: Apache-2.0

// Package letters makes the links that the shop mails to its customers.
package letters

import (
	"net/smtp"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/bookshop/accounts"
)

// Writer makes links.
type Writer struct{ Key []byte }

type unsubscribe struct {
	Email string `json:"email"`
	jwt.RegisteredClaims
}

// Unsubscribe returns the link that ends the newsletter.
func (w Writer) Unsubscribe(c accounts.Customer) (string, error) {
	return w.link("/unsubscribe", unsubscribe{
		// Misuse: jwtpii. Whoever sees the link can read the address.
		Email:            c.Email,
		RegisteredClaims: jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))},
	})
}

// Reset returns the link to choose another password, once: the hash changes with it.
func (w Writer) Reset(c accounts.Customer) (string, error) {
	return w.link("/reset", jwt.MapClaims{
		"sub": c.ID,
		// Misuse: jwtsecretclaim. The link carries the hash to wherever the mail goes.
		"password_hash": c.PasswordHash,
		"exp":           time.Now().Add(time.Hour).Unix(),
	})
}

// Send mails a link.
func Send(to, link string) error {
	text := "To: " + to + "\r\nSubject: Your books\r\n\r\n" + link + "\r\n"
	return smtp.SendMail("localhost:25", nil, "shop@books.example.com", []string{to}, []byte(text))
}

func (w Writer) link(page string, claims jwt.Claims) (string, error) {
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(w.Key)
	if err != nil {
		return "", err
	}
	return "https://books.example.com" + page + "?token=" + token, nil
}
