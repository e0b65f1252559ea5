// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

// The claims decide.
func admin(w http.ResponseWriter, r *http.Request) {
	claims := jwt.MapClaims{}
	_, _, err := jwt.NewParser().ParseUnverified(bearer(r), claims) // want `without verifying .*\(jwtunverified\)`
	if err != nil || claims["role"] != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

type session struct {
	Tenant string   `json:"tenant"`
	Scopes []string `json:"scopes"`
	jwt.RegisteredClaims
}

// The claims go into the context.
func authenticate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var s session
		if _, _, err := new(jwt.Parser).ParseUnverified(bearer(r), &s); err != nil { // want `without verifying .*\(jwtunverified\)`
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), "session", s)))
	})
}

// The claims go into the response.
func whoami(w http.ResponseWriter, r *http.Request) {
	token, _, err := jwt.NewParser().ParseUnverified(bearer(r), jwt.MapClaims{}) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(token.Claims)
}

type store interface{ Delete(user string) error }

// The claims say whose account goes away.
func deleteAccount(s store) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var claims jwt.RegisteredClaims
		if _, _, err := jwt.NewParser().ParseUnverified(bearer(r), &claims); err != nil { // want `without verifying .*\(jwtunverified\)`
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		if err := s.Delete(claims.Subject); err != nil {
			http.Error(w, "try again", http.StatusInternalServerError)
		}
	}
}

func subject(raw string) (string, error) {
	token, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

// The helper reads, its caller relies on it.
func profile(w http.ResponseWriter, r *http.Request) {
	user, err := subject(bearer(r)) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	http.Redirect(w, r, "/users/"+user, http.StatusSeeOther)
}

// Another token is verified.
func exchange(w http.ResponseWriter, r *http.Request, keys jwt.Keyfunc) {
	cookie, err := r.Cookie("session")
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if _, err := jwt.Parse(cookie.Value, keys); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var actor jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(r.FormValue("actor_token"), &actor); err != nil { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"actor": actor.Subject})
}

// The claims are used first and the token is verified afterwards.
func tooLate(s store, keys jwt.Keyfunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		raw := bearer(r)
		var claims jwt.RegisteredClaims
		if _, _, err := jwt.NewParser().ParseUnverified(raw, &claims); err != nil { // want `without verifying .*\(jwtunverified\)`
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		if err := s.Delete(claims.Subject); err != nil {
			http.Error(w, "try again", http.StatusInternalServerError)
			return
		}
		if _, err := jwt.ParseWithClaims(raw, &claims, keys); err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
		}
	}
}

type user struct{ ID, Email string }

// An ID token says who logs in: it comes from elsewhere, and nobody looked at its signature.
func login(w http.ResponseWriter, r *http.Request, client *http.Client, tokenURL string) (*user, error) {
	resp, err := client.PostForm(tokenURL, r.Form)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var answer struct {
		IDToken string `json:"id_token"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return nil, err
	}
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(answer.IDToken, claims); err != nil { // want `without verifying .*\(jwtunverified\)`
		return nil, err
	}
	sub, _ := claims["sub"].(string)
	email, _ := claims["email"].(string)
	if sub == "" {
		return nil, errors.New("no subject")
	}
	return &user{ID: sub, Email: email}, nil
}

// searched looks through all claims of a request's token.
func searched(r *http.Request) (string, error) {
	tok, _, err := jwt.NewParser().ParseUnverified(r.Header.Get("Authorization"), jwt.MapClaims{}) // want `claims that jwt.Parser.ParseUnverified reads without verifying the token are used`
	if err != nil {
		return "", err
	}
	claims, _ := tok.Claims.(jwt.MapClaims)
	for name, value := range claims {
		if name == "example.com/account" {
			account, _ := value.(string)
			return account, nil
		}
	}
	return "", nil
}
