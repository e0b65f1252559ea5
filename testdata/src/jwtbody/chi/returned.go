// SPDX-License-Identifier: Apache-2.0

package chi

import (
	"net/http"

	"github.com/go-chi/render"
)

// handler is how every handler of the service looks; wrap sends what it returns.
type handler func(w http.ResponseWriter, r *http.Request) render.Renderer

func wrap(h handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { _ = render.Render(w, r, h(w, r)) }
}

func (s *server) login(_ http.ResponseWriter, r *http.Request) render.Renderer {
	token, err := s.token(r.FormValue("user"))
	if err != nil {
		return &Answer{}
	}
	return &Answer{Token: token} // want `render.Renderer sends a token in a JSON body .*\(jwtbody\)`
}

func (s *server) loginTwice(w http.ResponseWriter, r *http.Request) render.Renderer {
	return s.login(w, r)
}

// Greeting tells who is there.
type Greeting struct {
	Text string `json:"text"`
}

// Render is called before the answer is sent.
func (*Greeting) Render(http.ResponseWriter, *http.Request) error { return nil }

func (s *server) greet(w http.ResponseWriter, r *http.Request) render.Renderer {
	token, err := s.token(r.FormValue("user"))
	if err != nil {
		return &Greeting{Text: "nobody"}
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-session", Value: token, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
	return &Greeting{Text: "hello"}
}

// guard holds a token and answers requests: it is no answer.
func (s *server) guard(r *http.Request) http.Handler {
	token, _ := s.token(r.FormValue("user"))
	return &Gate{token: token}
}

// Gate lets those in who have its token.
type Gate struct{ token string }

func (g *Gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Token") != g.token {
		w.WriteHeader(http.StatusForbidden)
	}
}

func (s *server) routes(mux *http.ServeMux) {
	mux.Handle("/login", wrap(s.login))
	mux.Handle("/again", wrap(s.loginTwice))
	mux.Handle("/greet", wrap(s.greet))
	mux.Handle("/strict", wrap(func(_ http.ResponseWriter, r *http.Request) render.Renderer {
		token, _ := s.token(r.FormValue("user"))
		return &Answer{Token: token} // want `render.Renderer sends a token in a JSON body`
	}))
}
