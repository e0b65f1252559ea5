// SPDX-License-Identifier: Apache-2.0

package nethttp

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// Ways of a token through writers and buffers.
func (s *Server) buffered(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	var b bytes.Buffer
	_ = json.NewEncoder(&b).Encode(map[string]string{"token": token})
	_, _ = w.Write(b.Bytes()) // want `token.*\(jwtbody\)`
}

func (s *Server) bufferWriteTo(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	b := bytes.NewBufferString(token)
	_, _ = b.WriteTo(w) // want `token.*\(jwtbody\)`
}

func (s *Server) builder(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	var b strings.Builder
	b.WriteString(`{"token":"`)
	b.WriteString(token)
	b.WriteString(`"}`)
	_, _ = io.WriteString(w, b.String()) // want `token.*\(jwtbody\)`
}

func (s *Server) bufio(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	out := bufio.NewWriter(w)
	defer out.Flush()
	_, _ = out.WriteString(token) // want `token.*\(jwtbody\)`
}

func (s *Server) gzip(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	out := gzip.NewWriter(w)
	defer out.Close()
	_ = json.NewEncoder(out).Encode(map[string]string{"token": token}) // want `token.*\(jwtbody\)`
}

func (s *Server) multi(w http.ResponseWriter, r *http.Request, log io.Writer) {
	token, _ := s.token("u1")
	_, _ = io.WriteString(io.MultiWriter(w, log), token) // want `token.*\(jwtbody\)`
}

func (s *Server) appended(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	body := append([]byte("token="), token...)
	_, _ = w.Write(body) // want `token.*\(jwtbody\)`
}

func (s *Server) joined(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	fmt.Fprint(w, strings.Join([]string{"Bearer", token}, " ")) // want `token.*\(jwtbody\)`
}

func (s *Server) indented(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	body, _ := json.MarshalIndent(struct{ Token string }{token}, "", "  ")
	_, _ = w.Write(body) // want `token.*\(jwtbody\)`
}

func (s *Server) event(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	w.Header().Set("Content-Type", "text/event-stream")
	fmt.Fprintf(w, "event: login\ndata: %s\n\n", token) // want `token.*\(jwtbody\)`
}

func (s *Server) jsonp(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	fmt.Fprintf(w, "%s(%q)", r.FormValue("callback"), token) // want `token.*\(jwtbody\)`
}

// recorder wraps a response writer.
type recorder struct {
	http.ResponseWriter
	status int
}

func (s *Server) wrapped(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	rec := &recorder{ResponseWriter: w}
	_ = json.NewEncoder(rec).Encode(map[string]string{"token": token}) // want `token.*\(jwtbody\)`
}

// Generic and method helpers.
func encode[T any](w http.ResponseWriter, status int, v T) error {
	w.WriteHeader(status)
	return json.NewEncoder(w).Encode(v)
}

func (s *Server) generic(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	_ = encode(w, http.StatusOK, LoginReply{JWT: token}) // want `token.*\(jwtbody\)`
}

func (s *Server) ok(w http.ResponseWriter, v any) {
	_ = json.NewEncoder(w).Encode(map[string]any{"data": v})
}

func (s *Server) method(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	s.ok(w, token) // want `token.*\(jwtbody\)`
}

// The answer is made by another function.
func newReply(user, token string) *LoginReply { return &LoginReply{User: user, JWT: token} }

func (s *Server) made(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	_ = json.NewEncoder(w).Encode(newReply("u1", token)) // want `token.*\(jwtbody\)`
}

func (s *Server) login(user string) (*LoginReply, error) {
	token, err := s.token(user)
	if err != nil {
		return nil, err
	}
	return &LoginReply{User: user, JWT: token}, nil
}

func (s *Server) madeByMethod(w http.ResponseWriter, r *http.Request) {
	answer, err := s.login("u1")
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(answer) // want `token.*\(jwtbody\)`
}

// The answer is one of two.
func (s *Server) either(w http.ResponseWriter, r *http.Request) {
	answer := map[string]any{"ok": false}
	if token, err := s.token("u1"); err == nil {
		answer = map[string]any{"ok": true, "token": token}
	}
	_ = json.NewEncoder(w).Encode(answer) // want `token.*\(jwtbody\)`
}

// The RFC 6749 answer inside an envelope is a JSON answer of the program's own making;
// the token still stands beside its token_type.
func (s *Server) oauthInEnvelope(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	s.ok(w, TokenResponse{AccessToken: token, TokenType: "Bearer"})
}

// half of access_token and token_type, outside a map literal.
func (s *Server) halfOAuth(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	_ = json.NewEncoder(w).Encode(map[string]any{"access_token": token}) // want `token.*JSON.*\(jwtbody\)`
}
