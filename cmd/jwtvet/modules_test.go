// SPDX-License-Identifier: Apache-2.0

package main

import (
	"path/filepath"
	"regexp"
	"slices"
	"testing"
)

// TestThreeModules shows that a token is followed from the module that makes it through a
// second one into the log of a third, with the same way in every driver.
func TestThreeModules(t *testing.T) {
	m := newModule(t, "modules")
	m.dir = filepath.Join(m.dir, "app")
	want, stderr, code := m.run(m.bin, "./...")
	if code != 1 {
		t.Fatalf("jwtvet: exit code %d, want 1\n%s%s", code, want, stderr)
	}
	if got := findings(want); len(got) != 1 {
		t.Errorf("jwtvet: %d findings, want 1\n%s", len(got), want)
	}
	way := `(?s)^app\.go:22:26: log\.Println writes a token to the log .*\(jwtlog\)` +
		`.*made at issuer/issuer\.go:15.*handed on at service/service\.go:13.*shown here`
	if !regexp.MustCompile(way).MatchString(want) {
		t.Errorf("jwtvet does not show the way:\n%s", want)
	}
	if got, stderr, code := m.run(m.bin, "vet", "./..."); got != want || code != 1 {
		t.Errorf("jwtvet vet: exit code %d\n%s%s\njwtvet:\n%s", code, got, stderr, want)
	}
	_, text, code := m.run("go", "vet", "-vettool="+m.bin, "./...")
	if !slices.Equal(findings(text), findings(want)) || code != 1 {
		t.Errorf("go vet -vettool: exit code %d\n%s\njwtvet:\n%s", code, text, want)
	}
	if way := `(?s)app\.go:22:26: .*\tmade at issuer/issuer\.go:15.*\thanded on at service/service\.go:13.*\tshown here`; !regexp.MustCompile(way).MatchString(text) {
		t.Errorf("go vet -vettool does not show the way:\n%s", text)
	}
}
