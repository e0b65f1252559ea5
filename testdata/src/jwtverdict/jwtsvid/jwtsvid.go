// SPDX-License-Identifier: Apache-2.0

// Package jwtsvid ignores what spiffe says of a token, and does not.
package jwtsvid

import (
	"log"
	"net/http"

	"github.com/spiffe/go-spiffe/v2/bundle/jwtbundle"
	"github.com/spiffe/go-spiffe/v2/svid/jwtsvid"
)

var bundles *jwtbundle.Set

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwtsvid.ParseAndValidate(r.Header.Get("X-Pass"), bundles, []string{"tram"}); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwtsvid.ParseAndValidate(r.Header.Get("X-Pass"), bundles, []string{"tram"}); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func usedAllTheSame(raw string) string {
	svid, err := jwtsvid.ParseAndValidate(raw, bundles, []string{"tram"}) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return svid.ID.Path()
}

func used(raw string) string {
	svid, err := jwtsvid.ParseAndValidate(raw, bundles, []string{"tram"})
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return svid.ID.Path()
}
