// SPDX-License-Identifier: Apache-2.0

// Package reshaped returns claims that nobody verified in another form.
package reshaped

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"strconv"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

// number and text give back a claim: what that means is for their callers to say.
func number(raw string) uint32 {
	claims := jwt.RegisteredClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &claims); err != nil {
		return 0
	}
	n, err := strconv.ParseInt(claims.Subject, 10, 32)
	if err != nil {
		return 0
	}
	return uint32(n)
}

func text(raw string) string {
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil {
		return ""
	}
	return strings.ToLower(fmt.Sprint(claims["sub"]))
}

// Accepted tells who sent a token that is refused, for the log.
func Accepted(raw string, verify func(string) error) error {
	err := verify(raw)
	if err != nil {
		log.Printf("refused a token of node %d", number(raw))
	}
	return err
}

type server struct{ db *sql.DB }

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	_, _ = s.db.Exec("DELETE FROM notes WHERE owner = ?", number(r.Header.Get("Authorization"))) // want `claims that reshaped.number reads without verifying the token are used`
}

func (s *server) admin(w http.ResponseWriter, r *http.Request) {
	if text(r.Header.Get("Authorization")) == "root" { // want `claims that reshaped.text reads without verifying the token are used`
		w.WriteHeader(http.StatusOK)
	}
}

// compared decides by itself.
func compared(raw string) string {
	claims := jwt.RegisteredClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &claims); err != nil { // want `claims that jwt.Parser.ParseUnverified reads without verifying the token are used`
		return ""
	}
	if n, err := strconv.Atoi(claims.Subject); err == nil && n < 100 {
		return "staff"
	}
	return "guest"
}
