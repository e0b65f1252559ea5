// SPDX-License-Identifier: Apache-2.0

// Package oidc verifies with go-oidc.
package oidc

import (
	"net/http"

	"github.com/coreos/go-oidc/v3/oidc"
)

type app struct{ verifier *oidc.IDTokenVerifier }

// That a verifier verifies says nothing of mails.
func (a *app) session(r *http.Request) error {
	_, err := a.verifier.Verify(r.Context(), r.URL.Query().Get("token")) // want `the token is taken from the query`
	return err
}

func (a *app) confirmMail(r *http.Request) error {
	_, err := a.verifier.Verify(r.Context(), r.URL.Query().Get("token"))
	return err
}

func (a *app) bearer(r *http.Request) error {
	_, err := a.verifier.Verify(r.Context(), r.Header.Get("Authorization"))
	return err
}

var _ = []any{(*app).session, (*app).confirmMail, (*app).bearer}
