// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 holds cases of golang-jwt v5.
package golangjwtv5

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"text/template"

	"github.com/golang-jwt/jwt/v5"
)

type store struct {
	db     *sql.DB
	dir    string
	client *http.Client
	keys   map[string][]byte
}

var errKid = errors.New("unknown kid")

func (s *store) concatenated(t *jwt.Token) (any, error) {
	kid, ok := t.Header["kid"].(string)
	if !ok {
		return nil, errKid
	}
	var key []byte
	err := s.db.QueryRow("SELECT key FROM keys WHERE kid = '" + kid + "'").Scan(&key) // want `the token's kid becomes a part of the database query of sql.DB.QueryRow .*\(jwtkid\)`
	return key, err
}

func (s *store) formatted(t *jwt.Token) (any, error) {
	q := fmt.Sprintf("SELECT key FROM keys WHERE kid = '%v'", t.Header["kid"])
	rows, err := s.db.QueryContext(context.Background(), q) // want `the token's kid becomes a part of the database query of sql.DB.QueryContext`
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	return nil, rows.Err()
}

func (s *store) parameter(t *jwt.Token) (any, error) {
	var key []byte
	err := s.db.QueryRow("SELECT key FROM keys WHERE kid = ?", t.Header["kid"]).Scan(&key)
	return key, err
}

func (s *store) file(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	return os.ReadFile("keys/" + kid + ".pem") // want `the token's kid becomes a part of the file path of os.ReadFile`
}

func (s *store) joined(t *jwt.Token) (any, error) {
	kid, ok := t.Header["kid"].(string)
	if !ok || kid == "" {
		return nil, errKid
	}
	path := filepath.Join(s.dir, kid+".pem")
	f, err := os.Open(path) // want `file path of os.Open`
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

//go:embed *.txt
var files embed.FS

func embedded(t *jwt.Token) (any, error) {
	return files.ReadFile(t.Header["kid"].(string)) // want `file path of embed.FS.ReadFile`
}

func fromFS(root fs.FS) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		name, _ := t.Header["kid"].(string)
		return fs.ReadFile(root, name) // want `file path of fs.ReadFile`
	}
}

// The path is made in a helper, the kid read in another.
func kidOf(t *jwt.Token) (string, error) {
	kid, ok := t.Header["kid"].(string)
	if !ok {
		return "", errKid
	}
	return kid, nil
}

func (s *store) load(kid string) ([]byte, error) {
	return os.ReadFile(filepath.Join(s.dir, kid)) // want `file path of os.ReadFile`
}

func (s *store) helped(t *jwt.Token) (any, error) {
	kid, err := kidOf(t)
	if err != nil {
		return nil, err
	}
	return s.load(kid)
}

func (s *store) fetch(t *jwt.Token) (any, error) {
	resp, err := s.client.Get(fmt.Sprintf("https://keys.example.com/%s", t.Header["kid"])) // want `the token's kid becomes a part of the address of http.Client.Get`
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// A cache before it changes nothing.
func (s *store) cached(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	if key, ok := s.keys[kid]; ok {
		return key, nil
	}
	resp, err := http.Get("https://keys.example.com/" + kid) // want `address of http.Get`
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

func command(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	return exec.Command("sh", "-c", "vault read keys/"+kid).Output() // want `command of exec.Command`
}

func rendered(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	_, err := template.New("key").Parse("{{ .Keys." + kid + " }}") // want `template of template.Template.Parse`
	return nil, err
}

// The header as a whole goes to a helper.
func address(header map[string]any) string {
	return fmt.Sprintf("https://keys.%s.example.com/", header["kid"])
}

func whole(t *jwt.Token) (any, error) {
	resp, err := http.Get(address(t.Header)) // want `address of http.Get`
	if err != nil {
		return nil, err
	}
	return nil, resp.Body.Close()
}

// Before the verification, out of a token that is only decoded.
func peeked(raw string) ([]byte, error) {
	t, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return nil, err
	}
	return os.ReadFile("keys/" + t.Header["kid"].(string)) // want `file path of os.ReadFile`
}
