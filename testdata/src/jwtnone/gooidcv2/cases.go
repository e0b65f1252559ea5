// SPDX-License-Identifier: Apache-2.0

// Package gooidcv2 shows go-oidc v2 with none on its list of algorithms, and without.
package gooidcv2

import (
	"context"
	"net/http"

	"github.com/coreos/go-oidc"
)

type login struct{ verifier *oidc.IDTokenVerifier }

func newLax(p *oidc.Provider, client string) *login {
	config := &oidc.Config{ClientID: client}
	config.SupportedSigningAlgs = append(config.SupportedSigningAlgs, "none") // want `accepts tokens without a signature .*\(jwtnone\)`
	return &login{verifier: p.Verifier(config)}
}

func newStrict(p *oidc.Provider, client string) *login {
	return &login{verifier: p.Verifier(&oidc.Config{ClientID: client, SupportedSigningAlgs: []string{oidc.ES256}})}
}

func (l *login) callback(w http.ResponseWriter, r *http.Request) {
	if _, err := l.verifier.Verify(context.Background(), r.FormValue("id_token")); err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
	}
}
