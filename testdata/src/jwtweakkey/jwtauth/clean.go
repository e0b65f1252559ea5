// SPDX-License-Identifier: Apache-2.0

package jwtauth

import (
	"os"

	"github.com/go-chi/jwtauth/v5"
)

// It signs with jwx, which refuses an empty key.
var auth = jwtauth.New("HS256", []byte(os.Getenv("JWT_SECRET")), nil)
