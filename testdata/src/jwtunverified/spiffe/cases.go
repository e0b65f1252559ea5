// SPDX-License-Identifier: Apache-2.0

// Package spiffe reads JWT-SVIDs that were verified, and that were not.
package spiffe

import (
	"net/http"

	"github.com/spiffe/go-spiffe/v2/bundle/jwtbundle"
	"github.com/spiffe/go-spiffe/v2/svid/jwtsvid"
)

type store struct {
	bundles  jwtbundle.Source
	audience []string
}

func (s *store) trusting(w http.ResponseWriter, r *http.Request) {
	svid, err := jwtsvid.ParseInsecure(r.Header.Get("X-Svid"), s.audience) // want `without verifying .*\(jwtunverified\)`
	if err != nil || svid.ID.String() != "spiffe://example.org/web" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *store) asking(w http.ResponseWriter, r *http.Request) {
	svid, err := jwtsvid.ParseAndValidate(r.Header.Get("X-Svid"), s.bundles, s.audience)
	if err != nil || svid.ID.String() != "spiffe://example.org/web" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
