// SPDX-License-Identifier: Apache-2.0

package jwxv2

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jws"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

func bearer(r *http.Request) []byte {
	return []byte(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "))
}

func insecure(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseInsecure(bearer(r)) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub := tok.Subject()
	if sub != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func intoContext(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		tok, err := jwt.ParseInsecure(bearer(r), jwt.WithValidate(true)) // want `without verifying .*\(jwtunverified\)`
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), "token", tok)))
	})
}

// The option switches off what Parse is for.
func switchedOff(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.Parse(bearer(r), jwt.WithVerify(false)) // want `\(jwtunverified\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub := tok.Subject()
	_, _ = w.Write([]byte(sub))
}

// The key is ignored.
func switchedOffWithKey(w http.ResponseWriter, r *http.Request, key any) {
	tok, err := jwt.ParseRequest(r, jwt.WithKey(jwa.RS256, key), jwt.WithVerify(false)) // want `\(jwtunverified\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(tok)
}

func switchedOffList(next http.Handler) http.Handler {
	options := []jwt.ParseOption{
		jwt.WithValidate(true),
		jwt.WithVerify(false), // want `\(jwtunverified\)`
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		tok, err := jwt.ParseString(string(bearer(r)), options...)
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), "token", tok)))
	})
}

const verify = false

func switchedOffByConstant(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.Parse(bearer(r), jwt.WithVerify(verify)) // want `\(jwtunverified\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(tok)
}

// The payload is taken out of the message.
func payload(w http.ResponseWriter, r *http.Request) {
	msg, err := jws.Parse(bearer(r))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims struct {
		Role string `json:"role"`
	}
	if err := json.Unmarshal(msg.Payload(), &claims); err != nil || claims.Role != "admin" { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The key of each signature is looked up, and nothing is done with it.
func eachKey(raw []byte, keyOf func(kid string) (any, error)) ([]byte, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	for _, sig := range msg.Signatures() {
		if _, err := keyOf(sig.ProtectedHeaders().KeyID()); err != nil {
			return nil, err
		}
	}
	return msg.Payload(), nil // want `without verifying .*\(jwtunverified\)`
}
