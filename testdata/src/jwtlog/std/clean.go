// SPDX-License-Identifier: Apache-2.0

package std

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"net/http"
	"os"
	"strings"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/oauth2"
)

// secretText says itself how it is shown.
type secretText struct{ raw string }

func (secretText) LogValue() slog.Value { return slog.StringValue("***") }

func mask(s string) string {
	if len(s) < 8 {
		return "****"
	}
	return s[:4] + "****" + s[len(s)-4:]
}

func (s *server) quiet(r *http.Request) error {
	tok, err := s.sign("ann")
	if err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	sum := sha256.Sum256([]byte(tok))
	log.Printf("issued %x", sum)
	log.Println("issued", hex.EncodeToString(sum[:4]), len(tok), tok != "")
	log.Printf("issued %s...", tok[:8])
	log.Println(mask(tok))
	log.Printf("%T", tok)
	slog.Info("issued", "token", secretText{tok})
	slog.Info("issued", "subject", "ann")
	if err := os.WriteFile("/tmp/token", []byte(tok), 0o600); err != nil {
		return err
	}
	fmt.Fprintf(os.NewFile(3, "pipe"), "%s", tok)
	return nil
}

func (s *server) verify(r *http.Request) (string, error) {
	raw, found := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !found {
		log.Println("no token from", r.RemoteAddr, r.Header.Get("User-Agent"))
		return "", errors.New("no bearer token")
	}
	if raw == "undefined" {
		log.Printf("the page sent %s", raw)
	}
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return s.secret, nil }); err != nil {
		log.Println("refused:", err)
		return "", fmt.Errorf("bad token: %w", err)
	}
	log.Printf("user %v, role %s", claims["sub"], claims["role"])
	parts := strings.Split(raw, ".")
	log.Printf("%d parts", len(parts))
	if _, err := base64.RawURLEncoding.DecodeString(parts[1]); err != nil {
		return "", fmt.Errorf("payload: %w", err)
	}
	return claims.GetSubject()
}

// csrf is a token of no JWT.
func csrf(r *http.Request) {
	token := r.FormValue("csrf_token")
	pageToken := r.URL.Query().Get("page_token")
	log.Println("csrf", token, pageToken)
	fmt.Println("device", r.FormValue("device_token"))
}

// basic sends a password, not a token.
func basic(ctx context.Context, cred string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.example.com", nil)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Basic "+cred)
	log.Println("as", cred)
	return nil
}

var _ = []any{(*server).quiet, (*server).verify, csrf, basic}

// The same arguments are no token where the message is of another kind.
func handle(kind string, args []string, key []byte) error {
	switch kind {
	case "auth":
		_, err := jwt.Parse(strings.Join(args, ""), func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
		return err
	case "say":
		log.Print(strings.Join(args, ""))
	}
	return nil
}

// The scheme of an Authorization header is no token.
func scheme(r *http.Request) (string, error) {
	fields := strings.Fields(r.Header.Get("Authorization"))
	if len(fields) < 2 {
		return "", errors.New("no token")
	}
	kind := strings.ToLower(fields[0])
	if kind != "bearer" {
		return "", fmt.Errorf("unsupported authorization type %s", kind)
	}
	return fields[1], nil
}

func schemes(r *http.Request) error {
	header := r.Header.Get("Authorization")
	parts := strings.SplitN(header, " ", 2)
	log.Println("scheme", parts[0])
	kind, _, _ := strings.Cut(header, " ")
	log.Println("scheme", kind)
	return fmt.Errorf("unsupported authorization type %q", strings.Split(header, " ")[0])
}

// A value whose assertion failed is empty.
func asserted(tok *oauth2.Token, keyfunc jwt.Keyfunc) (*jwt.Token, error) {
	raw, ok := tok.Extra("id_token").(string)
	if !ok {
		return nil, fmt.Errorf("no id_token: %#v", raw)
	}
	return jwt.Parse(raw, keyfunc)
}

// renewed shows where the request went.
func renewed(c *http.Client, req *http.Request, bearer string) error {
	req.Header.Set("Authorization", "Bearer "+bearer)
	resp, err := c.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("%s %v was answered with %s: %T", resp.Request.Method, req.URL, resp.Status, req)
	}
	slog.InfoContext(req.Context(), "renewed", "host", req.Host, "answer", resp.Proto)
	return nil
}
