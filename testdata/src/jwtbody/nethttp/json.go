// SPDX-License-Identifier: Apache-2.0

// Package nethttp answers with tokens of golang-jwt v5.
package nethttp

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtbody/nethttp/auth"
	"example.com/jwtvet/jwtbody/nethttp/respond"
)

// Server has the key.
type Server struct {
	key   []byte
	maker *auth.Maker
}

func (s *Server) token(subject string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": subject,
		"exp": time.Now().Add(15 * time.Minute).Unix(),
	}).SignedString(s.key)
}

func (s *Server) encodeMap(w http.ResponseWriter, r *http.Request) {
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   r.FormValue("user"),
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour)),
	}).SignedString(s.key)
	if err != nil {
		http.Error(w, "no token", http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"token": token}) // want `token.*JSON.*\(jwtbody\)`
}

// LoginReply is an answer of this service.
type LoginReply struct {
	User string `json:"user"`
	JWT  string `json:"jwt"`
}

func (s *Server) encodeStruct(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	_ = json.NewEncoder(w).Encode(LoginReply{User: "u1", JWT: token}) // want `token.*JSON.*\(jwtbody\)`
}

func (s *Server) encodeAssigned(w http.ResponseWriter, r *http.Request) {
	var reply LoginReply
	token, err := s.token("u1")
	if err == nil {
		reply.JWT = token
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	_ = enc.Encode(&reply) // want `token.*JSON.*\(jwtbody\)`
}

func (s *Server) encodeNested(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	_ = json.NewEncoder(w).Encode(map[string]any{ // want `token.*JSON.*\(jwtbody\)`
		"status": "ok",
		"data":   map[string]any{"session": map[string]any{"id_token": token}},
	})
}

func (s *Server) encodeSlice(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	_ = json.NewEncoder(w).Encode([]string{token}) // want `token.*JSON.*\(jwtbody\)`
}

func (s *Server) marshal(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	body, err := json.Marshal(LoginReply{User: "u1", JWT: token})
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(body) // want `token.*\(jwtbody\)`
}

// Tokens of a wrapper in another package.
func (s *Server) fromWrapper(w http.ResponseWriter, r *http.Request) {
	token, err := s.maker.Token(r.FormValue("user"))
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"accessToken": token}) // want `token.*JSON.*\(jwtbody\)`
}

func (s *Server) fromWrapperFunction(w http.ResponseWriter, r *http.Request) {
	token, _ := auth.Sign(s.key, "u1")
	_ = json.NewEncoder(w).Encode(token) // want `token.*JSON.*\(jwtbody\)`
}

func (s *Server) fromPair(w http.ResponseWriter, r *http.Request) {
	pair, err := auth.NewPair(s.key, "u1")
	if err != nil {
		return
	}
	_ = json.NewEncoder(w).Encode(pair) // want `token.*JSON.*\(jwtbody\)`
}

func (s *Server) fromPairField(w http.ResponseWriter, r *http.Request) {
	pair, err := auth.NewPair(s.key, "u1")
	if err != nil {
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"refresh": pair.Refresh}) // want `token.*JSON.*\(jwtbody\)`
}

// Helper functions of the program.
func reply(w http.ResponseWriter, code int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(v)
}

func (s *Server) byHelper(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	reply(w, http.StatusOK, map[string]string{"token": token}) // want `token.*JSON.*\(jwtbody\)`
}

func (s *Server) byHelperClean(w http.ResponseWriter, r *http.Request) {
	reply(w, http.StatusOK, map[string]string{"status": "ok"})
}

func (s *Server) byForeignHelper(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	respond.JSON(w, http.StatusOK, LoginReply{User: "u1", JWT: token}) // want `token.*JSON.*\(jwtbody\)`
}

func (s *Server) byForeignEnvelope(w http.ResponseWriter, r *http.Request) {
	token, _ := s.maker.Token("u1")
	respond.Data(w, map[string]string{"token": token}) // want `token.*JSON.*\(jwtbody\)`
}

func (s *Server) inEnvelope(w http.ResponseWriter, r *http.Request) {
	token, _ := s.maker.Token("u1")
	respond.JSON(w, http.StatusOK, respond.Envelope{OK: true, Data: LoginReply{JWT: token}}) // want `token.*JSON.*\(jwtbody\)`
}

func (s *Server) toLog(w http.ResponseWriter, r *http.Request) {
	token, _ := s.maker.Token("u1")
	respond.Log(http.StatusOK, map[string]string{"token": token})
	w.WriteHeader(http.StatusNoContent)
}

// A handler inside a function.
func (s *Server) routes() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
		token, err := s.token(r.FormValue("user"))
		if err != nil {
			http.Error(w, "no token", http.StatusInternalServerError)
			return
		}
		_ = json.NewEncoder(w).Encode(struct { // want `token.*JSON.*\(jwtbody\)`
			Token string `json:"t"`
		}{token})
	})
	return mux
}
