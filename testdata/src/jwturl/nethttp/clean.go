// SPDX-License-Identifier: Apache-2.0

package nethttp

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/oauth2"
)

// login sends a signed state to the provider.
func (s *server) login(w http.ResponseWriter, r *http.Request, conf *oauth2.Config) {
	state, _ := s.sign(time.Minute)
	http.Redirect(w, r, conf.AuthCodeURL(state), http.StatusFound)
	http.Redirect(w, r, "https://login.example.com/?client=a&state="+state, http.StatusFound)
}

// back checks it.
func (s *server) back(r *http.Request) error {
	_, err := jwt.Parse(r.URL.Query().Get("state"), s.keys)
	return err
}

// logout hands the provider the ID token as a hint.
func logout(w http.ResponseWriter, r *http.Request, tok *oauth2.Token) {
	id, _ := tok.Extra("id_token").(string)
	if _, _, err := jwt.NewParser().ParseUnverified(id, jwt.MapClaims{}); err != nil {
		return
	}
	http.Redirect(w, r, "https://login.example.com/logout?id_token_hint="+url.QueryEscape(id), http.StatusFound)
}

// verifyEmail takes the token of a link in a mail.
func (s *server) verifyEmail(r *http.Request) error {
	_, err := jwt.Parse(r.URL.Query().Get("token"), s.keys)
	return err
}

// confirmLink makes a link that works for half an hour.
func (s *server) confirmLink() string {
	tok, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"exp": time.Now().Add(30 * time.Minute).Unix()}).SignedString(s.key)
	return fmt.Sprintf("https://app.example.com/confirm?token=%s", tok)
}

// introspect sends a token in the body of a request (RFC 7662 section 2.1).
func (s *server) introspect(tok string) (*http.Response, error) {
	if _, err := jwt.Parse(tok, s.keys); err != nil {
		return nil, err
	}
	form := url.Values{}
	form.Set("token", tok)
	if _, err := http.Post("https://login.example.com/introspect", "application/x-www-form-urlencoded", strings.NewReader("hint=a&token="+tok)); err != nil {
		return nil, err
	}
	return http.PostForm("https://login.example.com/introspect", form)
}

// page is a token of no JWT.
func page(w http.ResponseWriter, r *http.Request) {
	next := r.URL.Query().Get("page_token")
	http.Redirect(w, r, "/list?page_token="+next, http.StatusFound)
	http.Redirect(w, r, fmt.Sprintf("/list?csrf_token=%s", r.FormValue("csrf_token")), http.StatusFound)
}

// fromBody reads a form body.
func (s *server) fromBody(r *http.Request) error {
	_, err := jwt.Parse(r.PostFormValue("token"), s.keys)
	return err
}

var _ = []any{(*server).login, (*server).back, logout, (*server).verifyEmail, (*server).confirmLink, (*server).introspect, page, (*server).fromBody}

// uploadFile is the twin of a download: the link is signed for one file.
func (s *server) uploadFile(r *http.Request) error {
	_, err := jwt.Parse(r.URL.Query().Get("token"), s.keys)
	return err
}

// posted gets the ID token in a form that the provider has the browser post.
func (s *server) posted(r *http.Request) error {
	_, err := jwt.Parse(r.FormValue("id_token"), s.keys)
	return err
}

// renew is a token endpoint: RFC 6749 section 6 posts the refresh token in a form.
func (s *server) renew(r *http.Request) error {
	if err := r.ParseForm(); err != nil {
		return err
	}
	if r.Form.Get("grant_type") == "refresh_token" {
		_, err := jwt.Parse(r.Form.Get("refresh_token"), s.keys)
		return err
	}
	_, err := jwt.Parse(r.FormValue("assertion"), s.keys)
	return err
}

// respelled is one that calls it otherwise.
func (s *server) respelled(r *http.Request) error {
	_, err := jwt.Parse(r.FormValue("refreshToken"), s.keys)
	return err
}
