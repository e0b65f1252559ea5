// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestLanguageServerKeeps wants nothing stale of a server that keeps what it has seen: neither
// after a change of a dependency, saved or not, nor after one of the policy.
func TestLanguageServerKeeps(t *testing.T) {
	m := newModule(t, "drivers")
	c := m.lsp()
	c.start()
	api, auth := uriOf(filepath.Join(m.dir, "api", "api.go")), uriOf(filepath.Join(m.dir, "auth", "auth.go"))
	open := func(uri, text string) {
		c.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": uri, "languageId": "go", "version": 1, "text": text}})
	}
	// said waits for what is said of api.
	said := func() []string {
		t.Helper()
		var rules []string
		for _, d := range c.diagnostics(api, 1) {
			rules = append(rules, d.Code)
		}
		slices.Sort(rules)
		return rules
	}
	open(api, m.read("api/api.go"))
	first := said()
	for _, rule := range []string{"jwtunverified", "jwtnone"} {
		if !slices.Contains(first, rule) {
			t.Fatalf("no %s among %q", rule, first)
		}
	}
	source := m.read("auth/auth.go")
	open(auth, source)
	verified := strings.Replace(source, "_, _, err := jwt.NewParser().ParseUnverified(raw, claims)",
		`_, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return []byte(config.Secret), nil }, jwt.WithValidMethods([]string{"HS256"}))`, 1)
	broken := strings.Replace(source, "return sub, nil", "return sub", 1)
	version := 1
	for _, step := range []struct {
		what, policy string
		texts        []string // typed into the dependency
		without      string
	}{
		{"the dependency verifies", "{}", []string{verified}, "jwtunverified"},
		{"it does not any more", "{}", []string{source}, ""},
		{"a policy", "{jwtnone: off}", []string{source}, "jwtnone"},
		{"another policy", "{}", []string{source}, ""},
		{"it verifies again", "{}", []string{verified}, "jwtunverified"},
		{"mended after it was broken", "{}", []string{broken, source}, ""},
	} {
		for _, text := range step.texts {
			version++
			c.notify("textDocument/didChange", map[string]any{
				"textDocument": map[string]any{"uri": auth, "version": version}, "contentChanges": []map[string]any{{"text": text}},
			})
		}
		c.diagnostics(auth, version)
		m.write(map[string]string{".jwtvet.yml": "version: 1\nrules: " + step.policy + "\n"})
		c.notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{}})
		want := slices.DeleteFunc(slices.Clone(first), func(rule string) bool { return rule == step.without })
		if got := said(); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", step.what, got, want)
		}
	}
	m.write(map[string]string{".jwtvet.yml": "version: 1\nrules: {jwtbod: off}\n"})
	c.notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{}})
	c.until("message of a wrong policy", func(msg map[string]any) bool {
		return msg["method"] == "window/showMessage" && strings.Contains(fmt.Sprint(msg["params"]), `.jwtvet.yml:2: rules: unknown key "jwtbod" (did you mean "jwtbody"?)`)
	})
	c.stop()
}
