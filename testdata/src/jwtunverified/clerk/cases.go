// SPDX-License-Identifier: Apache-2.0

// Package clerk reads claims of clerk's sessions that were verified, and that were not.
package clerk

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func session(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func trusting(w http.ResponseWriter, r *http.Request) {
	token, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: session(r)}) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte("hello " + token.Subject))
}

// What is decoded chooses the key that verifies.
func asking(w http.ResponseWriter, r *http.Request) {
	token := session(r)
	unsafe, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	jwk, err := jwt.GetJSONWebKey(r.Context(), &jwt.GetJSONWebKeyParams{KeyID: unsafe.KeyID})
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token, JWK: jwk})
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte("hello " + claims.Subject))
}
