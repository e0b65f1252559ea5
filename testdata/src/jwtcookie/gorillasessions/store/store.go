// SPDX-License-Identifier: Apache-2.0

// Package store makes the store of the program's sessions, which scripts can read.
package store

import (
	"os"

	"github.com/gorilla/sessions"
)

// Sessions keeps sessions in cookies.
var Sessions = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))
