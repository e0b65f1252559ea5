// SPDX-License-Identifier: Apache-2.0

// Package web knows the ports alone.
package web

import (
	"encoding/json"
	"log"
	"net/http"

	"example.com/jwtvet/jwtbody/ports/port"
)

type answer struct {
	Token string `json:"token"`
}

// Handler answers logins.
type Handler struct {
	tokens port.TokenService
	maker  port.JWTMaker
	reset  port.ResetService
	pages  port.Pages
	auth   port.AuthService
}

func (h *Handler) login(w http.ResponseWriter, r *http.Request) {
	tok, err := h.tokens.CreateToken(&port.Account{ID: r.FormValue("id")})
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(answer{Token: tok}) // want `sends a token in a JSON body`
}

func (h *Handler) again(w http.ResponseWriter, r *http.Request) {
	tok, err := h.maker.Generate(r.Context(), r.FormValue("id"))
	if err != nil {
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"jwt": tok}) // want `sends a token in a JSON body`
}

func (h *Handler) page(w http.ResponseWriter, r *http.Request) {
	tok, until, err := h.maker.GenerateTokenFor(r.FormValue("id"))
	if err != nil {
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"jwt": tok, "until": until}) // want `sends a token in a JSON body`
}

// A cookie that scripts cannot read is where it belongs.
func (h *Handler) cookie(w http.ResponseWriter, r *http.Request) {
	tok, err := h.maker.Generate(r.Context(), r.FormValue("id"))
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-session", Value: tok, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
}

// Who the bearer is may be answered.
func (h *Handler) who(w http.ResponseWriter, r *http.Request) {
	a, err := h.tokens.VerifyToken(r.Header.Get("X-Token"))
	if err != nil {
		return
	}
	_ = json.NewEncoder(w).Encode(a)
}

// None of these bears a user in, or nothing but its name says so.
func (h *Handler) others(w http.ResponseWriter, r *http.Request) {
	a, _ := h.tokens.CreateResetToken(&port.Account{})
	b, _ := h.maker.GenerateInviteToken("1")
	c, _ := h.reset.GenerateToken("a@example.com")
	d, _ := h.pages.MakeToken(10)
	f, _ := h.auth.CreateToken("1")
	log.Println(c)
	_ = json.NewEncoder(w).Encode([]string{a, b, c, d, f})
}
