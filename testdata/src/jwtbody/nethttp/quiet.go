// SPDX-License-Identifier: Apache-2.0

package nethttp

import (
	"bytes"
	"crypto/rsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

// What is known of a token is not the token.
func (s *Server) length(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	_ = json.NewEncoder(w).Encode(map[string]any{"length": len(token), "parts": strings.Count(token, "."), "issued": token != ""})
}

func (s *Server) failed(w http.ResponseWriter, r *http.Request) {
	if _, err := s.token("u1"); err != nil {
		_ = json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
	}
}

// A token that the request itself brought.
func (s *Server) echo(w http.ResponseWriter, r *http.Request) {
	raw := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	token, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return s.key, nil }, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil || !token.Valid {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(token.Claims)
}

// Public keys are meant to be read.
func (s *Server) keys(w http.ResponseWriter, r *http.Request, pub *rsa.PublicKey) {
	_ = json.NewEncoder(w).Encode(map[string]any{"n": pub.N.String(), "e": pub.E})
}

// Other writers.
func (s *Server) toConn(c net.Conn) error {
	token, err := s.token("svc")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(c, "AUTH %s\r\n", token)
	return err
}

func (s *Server) toWriter(out io.Writer) error {
	token, err := s.token("cli")
	if err != nil {
		return err
	}
	return json.NewEncoder(out).Encode(map[string]string{"token": token})
}

func (s *Server) toRequest(url string) error {
	token, err := s.token("svc")
	if err != nil {
		return err
	}
	var body bytes.Buffer
	if err := json.NewEncoder(&body).Encode(map[string]string{"token": token}); err != nil {
		return err
	}
	res, err := http.Post(url, "application/json", &body)
	if err != nil {
		return err
	}
	return res.Body.Close()
}

func (s *Server) transport(next http.RoundTripper) http.RoundTripper {
	return roundTripper(func(r *http.Request) (*http.Response, error) {
		token, err := s.token("svc")
		if err != nil {
			return nil, err
		}
		r = r.Clone(r.Context())
		r.Header.Set("Authorization", "Bearer "+token)
		return next.RoundTrip(r)
	})
}

type roundTripper func(*http.Request) (*http.Response, error)

// RoundTrip sends a request.
func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// A token that goes nowhere, and an answer beside it.
func (s *Server) checked(w http.ResponseWriter, r *http.Request) {
	token, err := s.token("u1")
	if err != nil || token == "" {
		http.Error(w, errors.New("no token").Error(), http.StatusInternalServerError)
		return
	}
	log.Print("token made")
	_ = json.NewEncoder(w).Encode(LoginReply{User: "u1"})
}

// One buffer gets the token, the other goes out.
func (s *Server) twoBuffers(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	var mail, page bytes.Buffer
	mail.WriteString(token)
	page.WriteString("sent")
	_, _ = page.WriteTo(w)
}

// One field gets the token, the other goes out.
func (s *Server) otherField(w http.ResponseWriter, r *http.Request) {
	reply := LoginReply{User: "u1"}
	reply.JWT, _ = s.token("u1")
	_ = json.NewEncoder(w).Encode(map[string]string{"user": reply.User})
}

func (s *Server) otherKey(w http.ResponseWriter, r *http.Request) {
	values := map[string]string{"user": "u1"}
	values["token"], _ = s.token("u1")
	_ = json.NewEncoder(w).Encode(values["user"])
}

// The response header of a client's answer is no header of ours.
func (s *Server) prepare(h http.Header) {
	token, _ := s.token("svc")
	h.Set("Authorization", "Bearer "+token)
}

func (s *Server) useHeader(req *http.Request) { s.prepare(req.Header) }
