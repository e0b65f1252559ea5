// SPDX-License-Identifier: Apache-2.0

// Package safe makes the store of the program's sessions, which scripts cannot read.
package safe

import (
	"net/http"
	"os"

	"github.com/gorilla/sessions"
)

// Sessions keeps sessions in cookies.
var Sessions = open()

func open() *sessions.CookieStore {
	s := sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))
	s.Options = &sessions.Options{Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode}
	return s
}
