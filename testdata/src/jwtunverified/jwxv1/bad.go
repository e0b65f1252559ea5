// SPDX-License-Identifier: Apache-2.0

package jwxv1

import (
	"net/http"

	"github.com/lestrrat-go/jwx/jwt"
)

func noKey(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseString(r.Header.Get("X-Token")) // want `claims that jwt.ParseString reads without verifying the token are used`
	if err != nil {
		return
	}
	if role, _ := tok.Get("role"); role == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}

// Validate looks at the claims alone.
func validatedOnly(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseRequest(r, jwt.WithHeaderKey("X-Token"), jwt.WithValidate(true), jwt.WithAudience("api")) // want `claims that jwt.ParseRequest reads without verifying the token are used`
	if err != nil {
		return
	}
	if tok.Subject() == "root" {
		w.WriteHeader(http.StatusNoContent)
	}
}
