// SPDX-License-Identifier: Apache-2.0

// Package keyfuncv2 fetches key sets.
package keyfuncv2

import (
	"crypto/tls"
	"net/http"
	"net/http/httptest"

	"github.com/MicahParks/keyfunc/v2"
)

type settings struct{ keys string }

func sets(s settings, srv *httptest.Server) {
	_, _ = keyfunc.Get("http://keys.example.com/jwks.json", keyfunc.Options{}) // want `keyfunc.Get goes to keys.example.com over plain http`
	_, _ = keyfunc.Get("https://keys.example.com/jwks.json", keyfunc.Options{})
	_, _ = keyfunc.Get("http://keys/jwks.json", keyfunc.Options{})
	_, _ = keyfunc.Get(s.keys, keyfunc.Options{})
	_, _ = keyfunc.Get(srv.URL+"/jwks.json", keyfunc.Options{})
}

func client() (*keyfunc.JWKS, error) {
	tr := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}} // want `the client of keyfunc.Options.Client takes any certificate`
	return keyfunc.Get("https://keys.example.com/jwks.json", keyfunc.Options{Client: &http.Client{Transport: tr}})
}

func checked() (*keyfunc.JWKS, error) {
	tr := &http.Transport{TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS13}}
	return keyfunc.Get("https://keys.example.com/jwks.json", keyfunc.Options{Client: &http.Client{Transport: tr}})
}

var _ = []any{sets, client, checked}
