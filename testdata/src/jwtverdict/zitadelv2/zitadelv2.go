// SPDX-License-Identifier: Apache-2.0

// Package zitadelv2 ignores what zitadel/oidc v2 says of a token, and does not.
package zitadelv2

import (
	"log"
	"net/http"

	"github.com/zitadel/oidc/v2/pkg/client/rp"
	"github.com/zitadel/oidc/v2/pkg/oidc"
)

var verifier rp.IDTokenVerifier

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := rp.VerifyIDToken[*oidc.IDTokenClaims](r.Context(), r.Header.Get("X-Pass"), verifier); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := rp.VerifyIDToken[*oidc.IDTokenClaims](r.Context(), r.Header.Get("X-Pass"), verifier); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
