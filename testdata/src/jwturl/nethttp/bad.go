// SPDX-License-Identifier: Apache-2.0

// Package nethttp moves tokens in addresses.
package nethttp

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type server struct{ key []byte }

func (s *server) keys(*jwt.Token) (any, error) { return s.key, nil }

func (s *server) sign(life time.Duration) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(life))}).SignedString(s.key)
}

func (s *server) callback(w http.ResponseWriter, r *http.Request) {
	tok, err := s.sign(time.Hour)
	if err != nil {
		return
	}
	to := fmt.Sprintf("%s/done?user=%s&token=%s", "https://app.example.com", "ann", tok) // want `^fmt.Sprintf puts a token into an address \[addresses stay in histories, logs and Referer headers\] \(jwturl\)$`
	http.Redirect(w, r, to, http.StatusFound)
}

func (s *server) fragment(w http.ResponseWriter, r *http.Request) {
	tok, _ := s.sign(time.Hour)
	http.Redirect(w, r, "/app#access_token="+tok, http.StatusFound) // want `concatenation puts a token into an address`
}

func (s *server) path(w http.ResponseWriter, r *http.Request) {
	tok, _ := s.sign(time.Hour)
	http.Redirect(w, r, "/app/"+tok, http.StatusFound) // want `http.Redirect puts a token into an address`
	w.Header().Set("Location", "/app/"+tok)            // want `http.Header.Set puts a token into an address`
}

func (s *server) values(w http.ResponseWriter, r *http.Request) {
	tok, _ := s.sign(time.Hour)
	u, _ := url.Parse("https://app.example.com")
	q := u.Query()
	q.Set("token", tok)
	u.RawQuery = q.Encode() // want `url.URL.RawQuery puts a token into an address`
	http.Redirect(w, r, u.String(), http.StatusFound)
}

func (s *server) request() (*http.Response, error) {
	tok, _ := s.sign(time.Hour)
	return http.Get("https://api.example.com/v1/" + tok) // want `http.Get puts a token into an address`
}

func (s *server) fromQuery(r *http.Request) error {
	_, err := jwt.Parse(r.URL.Query().Get("token"), s.keys) // want `the token is taken from the query`
	return err
}

func (s *server) fromForm(r *http.Request) error {
	raw := r.FormValue("access_token") // want `the token is taken from the query`
	_, err := jwt.Parse(raw, s.keys)
	return err
}

func (s *server) fromPath(r *http.Request) error {
	raw := r.PathValue("token") // want `the token is taken from the path`
	_, err := jwt.Parse(raw, s.keys)
	return err
}

// bearer reads the header, or the query.
func bearer(r *http.Request) string {
	tok := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	if tok == "" {
		tok = r.URL.Query().Get("t") // want `the token is taken from the query`
	}
	return tok
}

func fromHeader(r *http.Request) string { return r.Header.Get("Authorization") }

func fromArgs(r *http.Request) string { return r.URL.Query().Get("jwt") } // want `the token is taken from the query`

func find(r *http.Request, finders ...func(*http.Request) string) string {
	for _, f := range finders {
		if tok := f(r); tok != "" {
			return tok
		}
	}
	return ""
}

func finders(r *http.Request) string { return find(r, fromHeader, fromArgs) }

// resetLink makes a link that works for two days.
func (s *server) resetLink() string {
	tok, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"exp": time.Now().Add(48 * time.Hour).Unix()}).SignedString(s.key)
	return "https://app.example.com/reset?token=" + tok // want `concatenation puts a token into an address`
}

var _ = []any{(*server).callback, (*server).fragment, (*server).path, (*server).values, (*server).request, (*server).fromQuery,
	(*server).fromForm, (*server).fromPath, bearer, finders, (*server).resetLink}

// verifyTokenHandler verifies the token of each request, not of a mail.
func (s *server) verifyTokenHandler(r *http.Request) error {
	_, err := jwt.Parse(r.URL.Query().Get("token"), s.keys) // want `the token is taken from the query`
	return err
}

// A refresh token in the query, and a token of no form that OAuth knows.
func (s *server) renewed(r *http.Request) error {
	if _, err := jwt.Parse(r.URL.Query().Get("refresh_token"), s.keys); err != nil { // want `the token is taken from the query`
		return err
	}
	_, err := jwt.Parse(r.FormValue("jwt"), s.keys) // want `the token is taken from the query`
	return err
}
