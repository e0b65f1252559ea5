// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"fmt"
	"log"
	"log/slog"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

// seen writes who says to have come into the log: that decides nothing.
func seen(r *http.Request, l *slog.Logger) {
	var c jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(r.Header.Get("X-Token"), &c); err != nil {
		return
	}
	l.Info("seen", "sub", c.Subject, "iss", c.Issuer)
	log.Printf("seen %s", c.Subject)
}

// greets sends what it read.
func greets(w http.ResponseWriter, r *http.Request) {
	var c jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(r.Header.Get("X-Token"), &c); err != nil { // want `claims that jwt.Parser.ParseUnverified reads without verifying the token are used`
		return
	}
	fmt.Fprintln(w, "hello", c.Subject)
}

// chosen takes one of several claims of a list.
func chosen(r *http.Request, i int) bool {
	var c jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(r.Header.Get("X-Token"), &c); err != nil { // want `claims that jwt.Parser.ParseUnverified reads without verifying the token are used`
		return false
	}
	names := []string{c.Subject, c.ID}
	return names[i] == "root"
}

var _ = []any{seen, greets, chosen}
