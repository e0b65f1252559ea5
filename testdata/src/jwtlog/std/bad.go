// SPDX-License-Identifier: Apache-2.0

// Package std logs tokens with the standard library.
package std

import (
	"context"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"net/http"
	"net/http/httputil"
	"os"
	"strings"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/oauth2"
)

type server struct {
	secret []byte
	log    *slog.Logger
}

func (s *server) sign(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: user}).SignedString(s.secret)
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	tok, err := s.sign("ann")
	if err != nil {
		log.Println("cannot sign:", err)
		return
	}
	log.Println("issued", tok)                                                                                                  // want `^log.Println writes a token to the log \[whoever reads it is that user until the token expires\] \(jwtlog\)$`
	log.Printf("issued %s to %s", tok, r.RemoteAddr)                                                                            // want `log.Printf writes a token to the log`
	log.Print("issued " + tok)                                                                                                  // want `log.Print writes a token to the log`
	fmt.Println(tok)                                                                                                            // want `fmt.Println prints a token`
	fmt.Fprintf(os.Stderr, "tok=%v\n", tok)                                                                                     // want `fmt.Fprintf prints a token`
	slog.Info("issued", "token", tok)                                                                                           // want `slog.Info writes a token to the log`
	slog.InfoContext(r.Context(), "issued", slog.String("tok", tok))                                                            // want `slog.InfoContext writes a token to the log`
	s.log.LogAttrs(r.Context(), slog.LevelInfo, "issued", slog.Group("auth", slog.String("user", "ann"), slog.Any("tok", tok))) // want `slog.Logger.LogAttrs writes a token to the log`
	s.log.With("token", tok).Info("issued")                                                                                     // want `slog.Logger.With writes a token to the log`
	var b strings.Builder
	b.WriteString("token=")
	b.WriteString(tok)
	log.Print(b.String())                                                  // want `log.Print writes a token to the log`
	note(tok)                                                              // want `std.note writes a token to the log`
	s.trace("issued %s", tok)                                              // want `std.server.trace writes a token to the log`
	log.Println(map[string]any{"user": "ann", "token": tok})               // want `log.Println writes a token to the log`
	log.Printf("secret %s", s.secret)                                      // want `log.Printf writes a key to the log \[whoever reads it can sign tokens\]`
	if err := os.WriteFile("/tmp/token", []byte(tok), 0o644); err != nil { // want `os.WriteFile writes a token to a file that every user of the machine can read`
		panic("cannot write " + tok) // want `panic puts a token into an error text`
	}
}

// note logs its parameter.
func note(text string) { log.Println("note:", text) }

// trace is a helper with a format.
func (s *server) trace(format string, args ...any) { log.Printf(format, args...) }

func (s *server) check(w http.ResponseWriter, r *http.Request) (jwt.MapClaims, error) {
	header := r.Header.Get("Authorization")
	log.Printf("header %q", header) // want `log.Printf writes a token to the log`
	raw := strings.TrimPrefix(header, "Bearer ")
	slog.Debug("checking", "raw", raw) // want `slog.Debug writes a token to the log`
	claims := jwt.MapClaims{}
	tok, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return s.secret, nil }, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		return nil, fmt.Errorf("bad token %s: %w", raw, err) // want `fmt.Errorf puts a token into an error text`
	}
	if !tok.Valid {
		return nil, errors.New("not valid: " + raw) // want `errors.New puts a token into an error text`
	}
	log.Println(tok.Raw)            // want `log.Println writes a token to the log`
	log.Printf("%+v", tok)          // want `log.Printf writes a token to the log`
	log.Printf("claims %v", claims) // want `log.Printf writes all claims of a token to the log`
	return claims, nil
}

// middleware logs requests as they come.
func (s *server) middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		dump, _ := httputil.DumpRequest(r, false)
		log.Printf("%s", dump)                          // want `log.Printf writes a token to the log`
		log.Println("auth:", r.Header["Authorization"]) // want `log.Println writes a token to the log`
		slog.Info("request", "headers", r.Header)       // want `slog.Info writes a token to the log`
		next.ServeHTTP(w, r)
	})
}

// call sends a bearer token to another service.
func call(ctx context.Context, token string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.example.com", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	log.Println("calling with", token) // want `log.Println writes a token to the log`
	return http.DefaultClient.Do(req)
}

var _ = []any{(*server).login, (*server).check, (*server).middleware, call}

// One parameter of a message is a token or a text, by the kind of the message; the token
// is logged on the way of the token.
func (s *server) dispatch(kind string, args []string) error {
	switch kind {
	case "auth":
		log.Print(strings.Join(args, "")) // want `log.Print writes a token to the log`
		_, err := jwt.Parse(strings.Join(args, ""), func(*jwt.Token) (any, error) { return s.secret, nil }, jwt.WithValidMethods([]string{"HS256"}))
		return err
	}
	return nil
}

func (s *server) bearer(r *http.Request) error {
	fields := strings.Fields(r.Header.Get("Authorization"))
	if len(fields) == 2 && fields[0] == "Bearer" {
		log.Println("got", fields[1]) // want `log.Println writes a token to the log`
	}
	return fmt.Errorf("unsupported authorization %s", fields[1]) // want `fmt.Errorf puts a token into an error text`
}

func shown(tok *oauth2.Token, keyfunc jwt.Keyfunc) error {
	raw, ok := tok.Extra("id_token").(string)
	if !ok {
		return errors.New("no id_token")
	}
	if _, err := jwt.Parse(raw, keyfunc); err != nil {
		return fmt.Errorf("bad id_token %s: %w", raw, err) // want `fmt.Errorf puts a token into an error text`
	}
	return nil
}

// renew shows the request with its headers.
func renew(c *http.Client, req *http.Request, bearer string) error {
	req.Header.Set("Authorization", "Bearer "+bearer)
	resp, err := c.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("%+v was answered with %s", resp.Request, resp.Status) // want `fmt.Errorf puts a token into an error text .*\(jwtlog\)`
	}
	return nil
}

func traced(r *http.Request) {
	log.Printf("got %v", r) // want `log.Printf writes a token to the log`
}

// verifyLoudly shows what it verifies: the log line is told, its callers are not.
func (s *server) verifyLoudly(raw string) error {
	log.Printf("verifying %s", raw) // want `log.Printf writes a token to the log`
	_, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return s.secret, nil }, jwt.WithValidMethods([]string{"HS256"}))
	return err
}

func (s *server) admitted(r *http.Request) bool {
	return s.verifyLoudly(r.Header.Get("Authorization")) == nil
}
