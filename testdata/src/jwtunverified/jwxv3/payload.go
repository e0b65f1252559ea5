// SPDX-License-Identifier: Apache-2.0

package jwxv3

import (
	"net/http"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jws"
)

func payloadOf(raw []byte) ([]byte, error) {
	m, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	return m.Payload(), nil
}

func servePayload(w http.ResponseWriter, r *http.Request) {
	payload, err := payloadOf([]byte(r.Header.Get("Authorization"))) // want `jwxv3.payloadOf reads without verifying .*\(jwtunverified\)`
	if err != nil {
		return
	}
	_, _ = w.Write(payload)
}

func serveVerified(w http.ResponseWriter, r *http.Request, key any) {
	raw := []byte(r.Header.Get("Authorization"))
	if _, err := jws.Verify(raw, jws.WithKey(jwa.RS256(), key)); err != nil {
		return
	}
	payload, err := payloadOf(raw)
	if err != nil {
		return
	}
	_, _ = w.Write(payload)
}
