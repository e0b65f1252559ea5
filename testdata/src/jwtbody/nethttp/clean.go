// SPDX-License-Identifier: Apache-2.0

package nethttp

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"strings"

	"example.com/jwtvet/jwtbody/nethttp/auth"
	"example.com/jwtvet/jwtbody/nethttp/respond"
)

// TokenResponse is the answer of RFC 6749 section 5.1.
type TokenResponse struct {
	AccessToken  string `json:"access_token"`
	TokenType    string `json:"token_type"`
	ExpiresIn    int    `json:"expires_in"`
	RefreshToken string `json:"refresh_token,omitempty"`
}

func (s *Server) oauth(w http.ResponseWriter, r *http.Request) {
	token, err := s.token("u1")
	if err != nil {
		http.Error(w, "server_error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	_ = json.NewEncoder(w).Encode(TokenResponse{AccessToken: token, TokenType: "Bearer", ExpiresIn: 900})
}

func (s *Server) oauthPair(w http.ResponseWriter, r *http.Request) {
	pair, err := auth.NewPair(s.key, "u1")
	if err != nil {
		return
	}
	respond.JSON(w, http.StatusOK, &TokenResponse{AccessToken: pair.Access, TokenType: "Bearer", RefreshToken: pair.Refresh})
}

func (s *Server) oauthMap(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	_ = json.NewEncoder(w).Encode(map[string]any{
		"access_token": token,
		"token_type":   "Bearer",
		"expires_in":   900,
	})
}

func (s *Server) oauthMapLater(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	answer := map[string]any{"token_type": "Bearer"}
	answer["access_token"] = token
	reply(w, http.StatusOK, answer)
}

func (s *Server) cookie(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	http.SetCookie(w, &http.Cookie{
		Name: "__Host-session", Value: token, Path: "/",
		HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode,
	})
	reply(w, http.StatusOK, map[string]string{"user": "u1"})
}

func (s *Server) cookieHeader(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	cookie := http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: true}
	w.Header().Set("Set-Cookie", cookie.String())
	w.WriteHeader(http.StatusNoContent)
}

func (s *Server) hashed(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	sum := sha256.Sum256([]byte(token))
	_ = json.NewEncoder(w).Encode(map[string]string{"id": hex.EncodeToString(sum[:])})
}

// Session is what the browser gets to see.
type Session struct {
	User  string `json:"user"`
	Token string `json:"-"`
}

func (s *Server) keptOut(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	_ = json.NewEncoder(w).Encode(Session{User: "u1", Token: token})
}

// Store keeps sessions.
type Store interface {
	Save(ctx context.Context, user, token string) error
}

func (s *Server) saved(w http.ResponseWriter, r *http.Request, store Store) {
	token, _ := s.token("u1")
	if err := store.Save(r.Context(), "u1", token); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]bool{"ok": true})
}

func (s *Server) toFile(path string) error {
	token, err := s.token("backup")
	if err != nil {
		return err
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return json.NewEncoder(f).Encode(map[string]string{"token": token})
}

func (s *Server) toTerminal() {
	token, err := s.token("cli")
	if err != nil {
		slog.Error("no token", "err", err)
		return
	}
	fmt.Fprintln(os.Stdout, token)
}

func (s *Server) toBuffer() (string, error) {
	token, err := s.token("u1")
	var b bytes.Buffer
	fmt.Fprintf(&b, "token=%s", token)
	return b.String(), err
}

func (s *Server) toBuilder() string {
	token, _ := s.token("u1")
	var b strings.Builder
	_, _ = io.WriteString(&b, token)
	return b.String()
}

// A client that shows its token to another service.
func (s *Server) call(ctx context.Context, client *http.Client, url string) (*http.Response, error) {
	token, err := s.token("svc")
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return client.Do(req)
}

func (s *Server) post(client *http.Client, url string) (*http.Response, error) {
	token, err := s.token("svc")
	if err != nil {
		return nil, err
	}
	body, err := json.Marshal(map[string]string{"assertion": token})
	if err != nil {
		return nil, err
	}
	return client.Post(url, "application/json", bytes.NewReader(body))
}

// SignInReply is a message of a gRPC service.
type SignInReply struct {
	Token string `protobuf:"bytes,1,opt,name=token,proto3" json:"token,omitempty"`
}

// SignIn answers over gRPC: no browser reads it.
func (s *Server) SignIn(ctx context.Context, user string) (*SignInReply, error) {
	token, err := s.token(user)
	if err != nil {
		return nil, err
	}
	return &SignInReply{Token: token}, nil
}
