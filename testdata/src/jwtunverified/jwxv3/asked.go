// SPDX-License-Identifier: Apache-2.0

package jwxv3

import (
	"errors"
	"net/http"
	"strings"

	"github.com/lestrrat-go/jwx/v3/jwt"
)

// The header is read once for the house whose keys fit, and once to have the token checked.

type houses interface {
	Check(house, raw string) error
}

func doorman(h houses, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		raw := strings.Split(r.Header.Get("Authorization"), "Bearer ")[1]
		tok, err := jwt.ParseRequest(r, jwt.WithVerify(false))
		if err != nil {
			http.Error(w, "no token", http.StatusUnauthorized)
			return
		}
		house, ok := tok.Subject()
		if !ok {
			http.Error(w, "no house", http.StatusUnauthorized)
			return
		}
		if err := h.Check(house, raw); err != nil {
			http.Error(w, "not this house", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

var errHouse = errors.New("which house?")

// Another header is checked than the one that is read.
func otherDoor(h houses, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		tok, err := jwt.ParseRequest(r, jwt.WithVerify(false)) // want `\(jwtunverified\)`
		if err != nil {
			http.Error(w, "no token", http.StatusUnauthorized)
			return
		}
		house, ok := tok.Subject()
		if !ok {
			http.Error(w, errHouse.Error(), http.StatusUnauthorized)
			return
		}
		if err := h.Check(house, r.Header.Get("X-Session")); err != nil {
			http.Error(w, "not this house", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
