// SPDX-License-Identifier: Apache-2.0

// Package zitadel reads claims of zitadel/oidc that were verified, and that were not.
package zitadel

import (
	"net/http"

	"github.com/zitadel/oidc/v3/pkg/client/rp"
	"github.com/zitadel/oidc/v3/pkg/oidc"
)

type claims struct {
	oidc.TokenClaims
	Roles map[string]any `json:"urn:zitadel:iam:org:project:roles"`
}

func trusting(w http.ResponseWriter, r *http.Request) {
	var c claims
	if _, err := oidc.ParseToken(r.Header.Get("X-Id-Token"), &c); err != nil { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	if _, ok := c.Roles["admin"]; !ok {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func asking(w http.ResponseWriter, r *http.Request, v *rp.IDTokenVerifier) {
	c, err := rp.VerifyIDToken[*oidc.IDTokenClaims](r.Context(), r.Header.Get("X-Id-Token"), v)
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	if _, ok := c.Claims["urn:zitadel:iam:org:project:roles"]; !ok {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
