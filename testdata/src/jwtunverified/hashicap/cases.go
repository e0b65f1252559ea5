// SPDX-License-Identifier: Apache-2.0

// Package hashicap reads claims of hashicorp/cap that were verified, and that were not.
package hashicap

import (
	"context"
	"net/http"

	"github.com/hashicorp/cap/oidc"
)

type profile struct {
	Groups []string `json:"groups"`
}

func (p profile) admin() bool { return len(p.Groups) > 0 && p.Groups[0] == "admin" }

type site struct {
	provider *oidc.Provider
	request  oidc.Request
}

func (s *site) trusting(w http.ResponseWriter, r *http.Request) {
	var p profile
	if err := oidc.UnmarshalClaims(r.FormValue("id_token"), &p); err != nil || !p.admin() { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *site) asking(ctx context.Context, w http.ResponseWriter, r *http.Request) {
	token := oidc.IDToken(r.FormValue("id_token"))
	if _, err := s.provider.VerifyIDToken(ctx, token, s.request); err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	var p profile
	if err := token.Claims(&p); err != nil || !p.admin() {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
