// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jwtvet/jwtvet/analyzers"
	"github.com/jwtvet/jwtvet/internal/policy"
)

// block returns the code of the README that begins with the line.
func block(t *testing.T, first string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, code, ok := strings.Cut(string(text), "\n"+first)
	if !ok {
		t.Fatalf("README.md has no %q", first)
	}
	code, _, _ = strings.Cut(code, "\n```")
	return first + code + "\n"
}

// TestReadmePolicy loads the policy of the README.
func TestReadmePolicy(t *testing.T) {
	p, err := policy.Load(".jwtvet.yml", []byte(block(t, "version: 1\n")), analyzers.Names())
	if err != nil {
		t.Fatal(err)
	}
	if !p.Allows("email") || !p.IsVerifiedUpstream("example.com/shop/internal/orders") || p.Profile != policy.StrictProfile {
		t.Errorf("the policy is %+v", p)
	}
}

// TestReadmeFix wants the change of the README to be what jwtvet fix makes of the demo.
func TestReadmeFix(t *testing.T) {
	m := newModule(t, "example")
	stdout, stderr, code := m.run(m.bin, "fix", "-diff", "./...")
	var diff strings.Builder
	for line := range strings.Lines(stdout) {
		if strings.HasPrefix(line, "-\t") || strings.HasPrefix(line, "+\t") {
			diff.WriteString(line)
		}
	}
	if want := block(t, "-\t"); diff.String() != want || code != 1 {
		t.Errorf("exit code %d\n%s%s\nwant:\n%s", code, stdout, stderr, want)
	}
}

// TestReadmeDirective analyzes the wrapper of the README, with what belongs to it.
func TestReadmeDirective(t *testing.T) {
	m := newModule(t, "drivers")
	wrapper := block(t, "// Sign has the key service sign claims.\n")
	wrapper = strings.Replace(wrapper, "\t...\n", "\tif err != nil {\n\t\treturn \"\", err\n\t}\n\ttext := append([]byte(header), base64.RawURLEncoding.EncodeToString(body)...)\n", 1)
	for name, text := range map[string]string{
		"kms/kms.go": "package kms\n\ntype Backend interface{ Sign(keyID string, text []byte) ([]byte, error) }\n",
		"signer/signer.go": `package signer

import (
	"encoding/base64"
	"encoding/json"

	"github.com/golang-jwt/jwt/v5"

	"example.com/drivers/kms"
)

const header = "eyJhbGciOiJSUzI1NiJ9."

type Signer struct{ backend kms.Backend }

` + wrapper + "\treturn string(text) + \".\" + base64.RawURLEncoding.EncodeToString(sig), err\n}\n",
		"api/api.go": `package api

import "example.com/drivers/signer"

func Invite(s *signer.Signer, id string) (string, error) {
	return s.Sign(map[string]any{"sub": id})
}
`,
	} {
		file := filepath.Join(m.dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want := block(t, "api/api.go:")
	if got, stderr, code := m.run(m.bin, "./api"); got != want || code != 1 {
		t.Errorf("exit code %d\n%s%s\nwant:\n%s", code, got, stderr, want)
	}
}
