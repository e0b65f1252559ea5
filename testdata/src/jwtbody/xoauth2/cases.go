// SPDX-License-Identifier: Apache-2.0

// Package xoauth2 answers with assertions of x/oauth2/jws, or sends them to another server.
package xoauth2

import (
	"crypto/rsa"
	"io"
	"net/http"
	"net/url"

	"golang.org/x/oauth2/jws"
)

type desk struct {
	key   *rsa.PrivateKey
	token string // an address
}

func (d *desk) assertion(sub string) (string, error) {
	return jws.Encode(&jws.Header{Algorithm: "RS256", Typ: "JWT"}, &jws.ClaimSet{Iss: "desk", Sub: sub, Aud: d.token}, d.key)
}

func (d *desk) shown(w http.ResponseWriter, r *http.Request) {
	a, err := d.assertion(r.FormValue("sub"))
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	_, _ = io.WriteString(w, a) // want `token.*body.*\(jwtbody\)`
}

func (d *desk) exchanged(w http.ResponseWriter, r *http.Request) {
	a, err := d.assertion(r.FormValue("sub"))
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	resp, err := http.PostForm(d.token, url.Values{"assertion": {a}})
	if err != nil {
		http.Error(w, "no", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	w.WriteHeader(resp.StatusCode)
}
