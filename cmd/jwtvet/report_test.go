// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"strings"
	"testing"
)

// TestReport writes the report of a repository with an accepted risk.
func TestReport(t *testing.T) {
	m := newModule(t, "drivers")
	m.write(map[string]string{
		".jwtvet.yml": "version: 1\nprofile: strict\n",
		"kept/kept.go": "package kept\n\nimport \"github.com/golang-jwt/jwt/v5\"\n\nfunc Sign(key []byte) (string, error) {\n" +
			"\t//jwtvet:ignore jwtnoexp until=2999-12-31 the session ends it\n" +
			"\treturn jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{\"sub\": \"x\"}).SignedString(key)\n}\n",
	})
	m.git("init", "-q")
	m.git("add", ".")
	m.git("commit", "-qm", "all")
	out, stderr, code := m.run(m.bin, "report", "-format=json", "./...")
	if code != 0 {
		t.Fatalf("exit code %d\n%s%s", code, out, stderr)
	}
	var e struct {
		About     struct{ Project, Commit, Profile, Policy, PolicyHash string }
		Findings  []struct{ Rule string }
		Accepted  []struct{ Rule, Reason, Until, Owner, Since string }
		Inventory []struct {
			Event, API, File string
			Parts            []struct{ Name, Text string }
		}
	}
	if err := json.Unmarshal([]byte(out), &e); err != nil {
		t.Fatal(err)
	}
	if e.About.Project != "example.com/drivers" || len(e.About.Commit) < 40 || e.About.Profile != "strict" || e.About.Policy != ".jwtvet.yml" || len(e.About.PolicyHash) != 64 {
		t.Errorf("about: %+v", e.About)
	}
	if len(e.Findings) == 0 || len(e.Inventory) == 0 || len(e.Accepted) != 1 {
		t.Fatalf("%d findings, %d operations, accepted: %+v", len(e.Findings), len(e.Inventory), e.Accepted)
	}
	if a := e.Accepted[0]; a.Rule != "jwtnoexp" || a.Reason != "the session ends it" || a.Until != "2999-12-31" || a.Owner != "t" || len(a.Since) != 10 {
		t.Errorf("accepted: %+v", a)
	}
	known := make(map[string]bool)
	for _, op := range e.Inventory {
		known[op.Event] = true
		if op.API == "errors.New" {
			t.Errorf("an error text without a token is no operation: %+v", op)
		}
		for _, p := range op.Parts {
			known[op.Event+" "+p.Name] = true
		}
	}
	for _, want := range []string{"issue key", "issue algorithm", "issue claims", "issue lifetime", "accept key", "accept checks", "peek token"} {
		if !known[want] {
			t.Errorf("the inventory does not say %s", want)
		}
	}
	html, _, code := m.run(m.bin, "report", "./...")
	if code != 0 || !strings.HasPrefix(html, "<!doctype html>") || !strings.Contains(html, "the session ends it") || strings.Contains(html, "s3cr3t") {
		t.Errorf("exit code %d\n%s", code, html)
	}
}
