// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 asserts what tokens say.
package golangjwtv5

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

var key []byte

func keyfunc(*jwt.Token) (any, error) { return key, nil }

type account struct {
	ID     string
	Admin  bool
	Groups []string
}

func subject(raw string) (string, error) {
	token, err := jwt.Parse(raw, keyfunc, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		return "", err
	}
	claims := token.Claims.(jwt.MapClaims)
	sub := claims["sub"].(string) // want `claim sub is asserted to string without a test \[a token without it, or with another type in it, makes the program panic\]`
	return sub, nil
}

func direct(raw string) (*account, error) {
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, keyfunc); err != nil {
		return nil, err
	}
	return &account{
		ID:    claims["id"].(string), // want `claim id is asserted to string`
		Admin: claims["adm"].(bool),  // want `claim adm is asserted to bool`
	}, nil
}

func pointer(raw string) float64 {
	var claims jwt.MapClaims
	if _, err := jwt.ParseWithClaims(raw, &claims, keyfunc); err != nil {
		return 0
	}
	return claims["level"].(float64) // want `claim level is asserted to float64`
}

// The presence of a claim says nothing of its type.
func present(token *jwt.Token) (string, error) {
	claims, ok := token.Claims.(jwt.MapClaims)
	if !ok {
		return "", errors.New("no claims")
	}
	name, ok := claims["name"]
	if !ok {
		return "", errors.New("no name")
	}
	if claims["role"] != nil {
		role := claims["role"].(string) // want `claim role is asserted to string`
		return role, nil
	}
	return name.(string), nil // want `claim name is asserted to string`
}

func nested(claims jwt.MapClaims) (string, error) {
	access := claims["realm_access"].(map[string]any) // want `claim realm_access is asserted to map\[string\]any`
	kind := access["kind"].(string)                   // want `claim kind is asserted to string`
	if kind == "user" {
		return claims["resource"].(map[string]any)["account"].(string), nil // want `claim resource is asserted to map\[string\]any`
	}
	return fmt.Sprint(kind), nil
}

func ranged(claims jwt.MapClaims) []string {
	var out []string
	for _, role := range claims["roles"].([]any) { // want `claim roles is asserted`
		out = append(out, role.(string)) // want `claim roles is asserted to string`
	}
	for name, v := range claims {
		if name == "scope" {
			out = append(out, v.(string)) // want `a claim is asserted to string`
		}
	}
	first := claims["aud"].([]any)[0].(string) // want `claim aud is asserted to \[\]any`
	return append(out, first)
}

// Numbers of JSON are float64.
func numbers(claims jwt.MapClaims) (int64, error) {
	id := claims["id"].(int)                  // want `claim id is asserted to int, which never holds \[numbers of a token are float64: each token makes the program panic\]`
	if exp, ok := claims["exp"].(int64); ok { // want `claim exp is asserted to int64, which never holds \[numbers of a token are float64: what depends on the claim is never done\]`
		return exp, nil
	}
	return int64(id), nil
}

// Other functions get the map, an entry, or give one.
func caller(claims jwt.MapClaims) (string, string) {
	return entry(claims, "dept"), text(claims["mail"])
}

func entry(m map[string]any, name string) string {
	return m[name].(string) // want `a claim is asserted to string`
}

func text(v any) string {
	return v.(string) // want `claim mail is asserted to string`
}

func get(claims jwt.MapClaims, name string) any { return claims[name] }

func given(claims jwt.MapClaims) bool {
	return get(claims, "active").(bool) // want `a claim is asserted to bool`
}

type session struct{ claims map[string]any }

func newSession(claims jwt.MapClaims) *session { return &session{claims: claims} }

func (s *session) tenant() string {
	return s.claims["tenant"].(string) // want `claim tenant is asserted to string`
}

func closure(claims jwt.MapClaims) func() string {
	return func() string {
		return claims["sub"].(string) // want `claim sub is asserted to string`
	}
}

// A key function runs before anything is verified.
func byHeader(keys map[string]any) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		kid := t.Header["kid"].(string) // want `header parameter kid is asserted to string without a test \[anyone sends a token without it, and the program panics before it has verified anything\]`
		if k, ok := keys[kid]; ok {
			return k, nil
		}
		return keys[t.Claims.(jwt.MapClaims)["iss"].(string)], nil // want `claim iss is asserted to string`
	}
}

func headers(t *jwt.Token) string { return signer(t.Header) }

func signer(header map[string]any) string {
	return header["signer"].(string) // want `header parameter signer is asserted to string`
}

// A malformed token gives no token object.
func malformed(raw string) (*jwt.RegisteredClaims, error) {
	token, err := jwt.ParseWithClaims(raw, &jwt.RegisteredClaims{}, keyfunc)
	if claims, ok := token.Claims.(*jwt.RegisteredClaims); ok && token.Valid { // want `claims are read of a token whose parsing may have failed \[a malformed token makes it nil: anyone makes the program panic\]`
		return claims, nil
	}
	return nil, err
}

func dropped(raw string) jwt.MapClaims {
	token, _ := jwt.Parse(raw, keyfunc)
	return token.Claims.(jwt.MapClaims) // want `claims are read of a token whose parsing may have failed`
}

type contextKey struct{}

func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, err := jwt.Parse(r.Header.Get("Authorization"), keyfunc)
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		claims := token.Claims.(jwt.MapClaims)
		ctx := context.WithValue(r.Context(), contextKey{}, claims["sub"])
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func handler(w http.ResponseWriter, r *http.Request) {
	user := r.Context().Value(contextKey{}).(string) // want `claim sub is asserted to string`
	fmt.Fprint(w, user)
}

func compared(r *http.Request) error {
	claims := r.Context().Value("claims").(jwt.MapClaims) // want `the context's entry is asserted without a test and compared with nil afterwards \[a request without a token makes the program panic\]`
	if claims == nil {
		return errors.New("no claims")
	}
	return nil
}

// A struct has no name here.
func twice(claims jwt.MapClaims) (struct{ name string }, error) {
	name := claims["name"].(string) // want `claim name is asserted to string`
	return struct{ name string }{name}, nil
}

func alone(claims jwt.MapClaims) (string, error) {
	name := claims["name"].(string) // want `claim name is asserted to string`
	ok := name != ""
	fmt.Println(ok)
	return name, nil
}
