// SPDX-License-Identifier: Apache-2.0

// Package handler is the upper layer: it answers.
package handler

import (
	"context"
	"encoding/json"
	"net/http"

	"example.com/jwtvet/jwtbody/layers/service"
)

// Handler answers.
type Handler struct {
	auth *service.Auth
}

// LoginResponse is the answer to a login.
type LoginResponse struct {
	User   string       `json:"user"`
	Tokens *TokensReply `json:"tokens,omitempty"`
}

// TokensReply holds both.
type TokensReply struct {
	Access  string `json:"accessToken"`
	Refresh string `json:"refreshToken"`
}

func toReply(s *service.Session) *LoginResponse {
	return &LoginResponse{
		User:   s.User,
		Tokens: &TokensReply{Access: s.Access, Refresh: s.Refresh},
	}
}

func (h *Handler) login(w http.ResponseWriter, r *http.Request) {
	session, err := h.auth.Login(r.Context(), r.FormValue("user"), r.FormValue("password"))
	if err != nil {
		h.fail(w, err)
		return
	}
	h.send(w, http.StatusOK, toReply(session)) // want `token.*\(jwtbody\)`
}

func (h *Handler) loginFields(w http.ResponseWriter, r *http.Request) {
	session, err := h.auth.Login(r.Context(), r.FormValue("user"), r.FormValue("password"))
	if err != nil {
		h.fail(w, err)
		return
	}
	h.send(w, http.StatusOK, map[string]string{"jwt": session.Access}) // want `token.*\(jwtbody\)`
}

func (h *Handler) renew(w http.ResponseWriter, r *http.Request) {
	token, err := h.auth.Renew(r.Context(), "u1")
	if err != nil {
		h.fail(w, err)
		return
	}
	h.send(w, http.StatusOK, &LoginResponse{Tokens: &TokensReply{Access: token}}) // want `token.*\(jwtbody\)`
}

func (h *Handler) loginCookie(w http.ResponseWriter, r *http.Request) {
	session, err := h.auth.Login(r.Context(), r.FormValue("user"), r.FormValue("password"))
	if err != nil {
		h.fail(w, err)
		return
	}
	h.cookie(w, "access", session.Access)
	h.cookie(w, "refresh", session.Refresh)
	h.send(w, http.StatusOK, LoginResponse{User: session.User})
}

func (h *Handler) loginUntil(w http.ResponseWriter, r *http.Request) {
	session, err := h.auth.Login(r.Context(), r.FormValue("user"), r.FormValue("password"))
	if err != nil {
		h.fail(w, err)
		return
	}
	h.cookie(w, "access", session.Access)
	h.send(w, http.StatusOK, map[string]any{"until": session.Until, "user": session.User})
}

// The answer of RFC 6749 through the same helper.
func (h *Handler) token(w http.ResponseWriter, r *http.Request) {
	session, err := h.auth.Login(r.Context(), r.FormValue("username"), r.FormValue("password"))
	if err != nil {
		h.fail(w, err)
		return
	}
	h.send(w, http.StatusOK, struct {
		AccessToken  string `json:"access_token"`
		TokenType    string `json:"token_type"`
		RefreshToken string `json:"refresh_token"`
	}{session.Access, "Bearer", session.Refresh})
}

func (h *Handler) cookie(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
}

func (h *Handler) fail(w http.ResponseWriter, err error) {
	h.send(w, http.StatusUnauthorized, map[string]string{"error": err.Error()})
}

func (h *Handler) send(w http.ResponseWriter, code int, v any) {
	body, err := json.Marshal(v)
	if err != nil {
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_, _ = w.Write(body)
}

// Authenticator is what a handler in tests is given: who implements it is not known here.
type Authenticator interface {
	Renew(ctx context.Context, user string) (string, error)
}

func anyService(a Authenticator) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		token, err := a.Renew(r.Context(), "u1")
		if err != nil {
			return
		}
		_ = json.NewEncoder(w).Encode(token)
	}
}
