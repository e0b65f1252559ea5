// SPDX-License-Identifier: Apache-2.0

// Package handler logs tokens that others made.
package handler

import (
	"log"

	"example.com/jwtvet/jwtlog/layers/audit"
	"example.com/jwtvet/jwtlog/layers/service"
)

func login(user string) {
	tok, err := service.Login(user)
	if err != nil {
		log.Println("login:", err)
		return
	}
	log.Println("logged in with", tok) // want `log.Println writes a token to the log`
	audit.Record("login", tok)         // want `audit.Record writes a token to the log`
	audit.Record("login", user)
	audit.Count("login", len(tok))
	s, err := service.Open(user)
	if err != nil {
		return
	}
	log.Println(s.User)
	log.Println(s.Token)  // want `log.Println writes a token to the log`
	log.Printf("%+v", *s) // want `log.Printf writes a token to the log`
}

var _ = login
