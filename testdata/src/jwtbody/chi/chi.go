// SPDX-License-Identifier: Apache-2.0

// Package chi answers with chi and its render package, and tokens of jwx v3.
package chi

import (
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"
	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

type server struct{ key []byte }

func (s *server) token(user string) (string, error) {
	t, err := jwt.NewBuilder().Subject(user).Expiration(time.Now().Add(time.Hour)).Build()
	if err != nil {
		return "", err
	}
	signed, err := jwt.Sign(t, jwt.WithKey(jwa.HS256(), s.key))
	return string(signed), err
}

func (s *server) json(w http.ResponseWriter, r *http.Request) {
	token, err := s.token(chi.URLParam(r, "user"))
	if err != nil {
		render.Status(r, http.StatusInternalServerError)
		return
	}
	render.JSON(w, r, map[string]string{"token": token}) // want `token.*JSON.*\(jwtbody\)`
}

func (s *server) text(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	render.PlainText(w, r, token) // want `token.*\(jwtbody\)`
}

func (s *server) html(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	render.HTML(w, r, "<script>localStorage.setItem('token', '"+token+"')</script>") // want `token.*\(jwtbody\)`
}

func (s *server) respond(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	render.Respond(w, r, &Answer{Token: token}) // want `token.*\(jwtbody\)`
}

// Answer renders itself.
type Answer struct {
	Token string `json:"token"`
}

// Render is called before the answer is sent.
func (*Answer) Render(http.ResponseWriter, *http.Request) error { return nil }

func (s *server) render(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	_ = render.Render(w, r, &Answer{Token: token}) // want `token.*\(jwtbody\)`
}

func (s *server) oauth(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	render.JSON(w, r, render.M{"access_token": token, "token_type": "Bearer"})
}

func (s *server) cookie(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: true})
	render.JSON(w, r, render.M{"user": "u1"})
}

func routes(s *server) http.Handler {
	r := chi.NewRouter()
	r.Post("/login/{user}", s.json)
	r.Post("/cookie", s.cookie)
	return r
}
