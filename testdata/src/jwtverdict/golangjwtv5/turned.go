// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"
	"log"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

// A parser that refuses a token for its signature or date hands it out all the same.
func orThere(raw string) bool {
	tok, err := jwt.Parse(raw, keyfunc) // want `the program goes on where jwt.Parse refused the token`
	return err == nil || tok != nil
}

func onlyThere(raw string) bool {
	tok, _ := jwt.Parse(raw, keyfunc) // want `the error of jwt.Parse is dropped and the program goes on`
	return tok != nil
}

func andThere(raw string) bool {
	tok, err := jwt.Parse(raw, keyfunc)
	return err == nil && tok != nil
}

func absent(raw string) bool {
	tok, err := jwt.Parse(raw, keyfunc)
	return err != nil || tok == nil
}

// The good token is turned away, and the bad one let in.
func turned(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jwt.Parse(r.Header.Get("X-Session"), keyfunc) // want `the program goes on where jwt.Parse refused the token`
		if err == nil {
			http.Error(w, "invalid token", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Who has a session already needs no form to log in.
func atHome(form http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_, err := jwt.Parse(r.Header.Get("X-Session"), keyfunc)
		if err != nil {
			form(w, r)
			return
		}
		http.Redirect(w, r, "/home", http.StatusFound)
	}
}

func renew(string) error { return errors.New("no server") }

// The session is renewed where it can be, and who has none is shown the form.
func renewed(form http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_, err := jwt.Parse(r.Header.Get("X-Session"), keyfunc)
		if err != nil {
			if renew(r.Header.Get("X-Renew")) != nil {
				form(w, r)
				return
			}
		}
		http.Redirect(w, r, "/home", http.StatusFound)
	}
}

// What stands behind an interface verifies, and its error is only logged.
type gatekeeper interface{ Admit(raw string) error }

type parsing struct{}

func (parsing) Admit(raw string) error {
	_, err := jwt.Parse(raw, keyfunc)
	return err
}

type door struct{ keeper gatekeeper }

func newDoor() door { return door{parsing{}} }

func (d door) open(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := d.keeper.Admit(r.Header.Get("X-Session")); err != nil { // want `the program goes on where golangjwtv5.gatekeeper.Admit refused the token`
			log.Println("refused:", err)
		}
		next.ServeHTTP(w, r)
	})
}

func (d door) guarded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := d.keeper.Admit(r.Header.Get("X-Session")); err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
