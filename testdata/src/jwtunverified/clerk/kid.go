// SPDX-License-Identifier: Apache-2.0

package clerk

import (
	"net/http"
	"sync"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

type gate struct {
	mu   sync.Mutex
	keys map[string]*clerk.JSONWebKey
}

func (g *gate) key(r *http.Request, kid string) (*clerk.JSONWebKey, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if jwk := g.keys[kid]; jwk != nil {
		return jwk, nil
	}
	jwk, err := jwt.GetJSONWebKey(r.Context(), &jwt.GetJSONWebKeyParams{KeyID: kid})
	if err == nil {
		g.keys[kid] = jwk
	}
	return jwk, err
}

// The id of the key is the only thing that is read before what others prepared verifies.
func (g *gate) prepared(w http.ResponseWriter, r *http.Request, params *jwt.VerifyParams) {
	raw := session(r)
	head, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: raw})
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	if params.JWK, err = g.key(r, head.KeyID); err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	params.Token = raw
	claims, err := jwt.Verify(r.Context(), params)
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte("hello " + claims.Subject))
}

// The subject is no key.
func (g *gate) guessed(w http.ResponseWriter, r *http.Request, params *jwt.VerifyParams) {
	head, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: session(r)}) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", head.Subject)
}

// Nor is what no table names.
func (g *gate) extra(w http.ResponseWriter, r *http.Request) {
	head, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: session(r)}) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	tenant, _ := head.Extra["tenant"].(string)
	w.Header().Set("X-Tenant", tenant)
}
