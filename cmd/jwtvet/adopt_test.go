// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// git runs git in the module.
func (m *module) git(args ...string) {
	m.t.Helper()
	args = append([]string{"-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"}, args...)
	if out, stderr, code := m.run("git", args...); code != 0 {
		m.t.Fatalf("git %s: exit code %d\n%s%s", strings.Join(args, " "), code, out, stderr)
	}
}

func (m *module) read(name string) string {
	m.t.Helper()
	text, err := os.ReadFile(filepath.Join(m.dir, filepath.FromSlash(name)))
	if err != nil {
		m.t.Fatal(err)
	}
	return string(text)
}

const fresh = `package fresh

import "github.com/golang-jwt/jwt/v5"

func Sign(key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "x"}).SignedString(key)
}
`

// TestAdoption plays the way of a team: init, a new misuse is found, a fixed one is struck
// off the baseline, and does not come back unseen.
func TestAdoption(t *testing.T) {
	m := newModule(t, "drivers")
	m.git("init", "-q", "-b", "trunk")
	m.git("remote", "add", "origin", "git@github.com:acme/shop.git")
	m.git("add", ".")
	m.git("commit", "-qm", "all")

	out, stderr, code := m.run(m.bin, "init", "-y")
	if code != 0 || strings.Count(out, "wrote") != 3 {
		t.Fatalf("init: exit code %d\n%s%s", code, out, stderr)
	}
	if workflow := m.read(".github/workflows/jwtvet.yml"); !strings.Contains(workflow, "branches: [trunk]") || !strings.Contains(workflow, "-baseline=.jwtvet-baseline.json ./...") {
		t.Errorf("the workflow is\n%s", workflow)
	}
	before := m.read(".jwtvet-baseline.json")
	m.remove(".jwtvet.yml")
	if _, stderr, code := m.run(m.bin, "init", "-y", "-profile=strickt"); code != 2 || !strings.Contains(stderr, `unknown profile "strickt"`) {
		t.Errorf("init with a wrong profile: exit code %d\n%s", code, stderr)
	}
	if out, stderr, code := m.run(m.bin, "init", "-y"); code != 0 || strings.Count(out, "wrote") != 1 {
		t.Errorf("init after a wrong one: exit code %d\n%s%s", code, out, stderr)
	}
	if out, _, _ := m.run(m.bin, "init", "-y"); strings.Count(out, "kept") != 3 {
		t.Errorf("a second init:\n%s", out)
	}
	m.git("add", ".")
	m.git("commit", "-qm", "jwtvet")

	checkWith := func(wantCode int, wantOut, wantErr string) {
		t.Helper()
		out, stderr, code := m.run(m.bin, "-baseline=.jwtvet-baseline.json", "./...")
		if code != wantCode || !strings.Contains(out, wantOut) || !strings.Contains(stderr, wantErr) {
			t.Errorf("exit code %d, want %d, %q and %q\n%s%s", code, wantCode, wantOut, wantErr, out, stderr)
		}
	}
	checkWith(0, "", "no findings")
	m.write(map[string]string{"fresh/fresh.go": fresh})
	checkWith(1, "fresh.go:6:", "1 finding")
	if m.read(".jwtvet-baseline.json") != before {
		t.Error("the baseline has grown by itself")
	}
	if out, _, code := m.run(m.bin, "-diff=HEAD", "./..."); code != 1 || strings.Count(out, "(jwt") != 1 {
		t.Errorf("-diff: exit code %d\n%s", code, out)
	}

	auth := m.read("auth/auth.go")
	m.write(map[string]string{"auth/auth.go": "// A line.\n" + strings.Replace(auth, "jwt.NewWithClaims(jwt.SigningMethodNone, claims).SignedString(jwt.UnsafeAllowNoneSignatureType)", `"", nil`, 1), "fresh/fresh.go": "package fresh\n"})
	if m.read("auth/auth.go") == "// A line.\n"+auth {
		t.Fatal("nothing was fixed")
	}
	checkWith(0, "", "known findings are gone")
	if after := m.read(".jwtvet-baseline.json"); len(after) >= len(before) || strings.Contains(after, "makes tokens without a signature") {
		t.Errorf("the baseline is\n%s", after)
	}
	m.write(map[string]string{"auth/auth.go": auth})
	checkWith(1, "(jwtnone)", "1 finding")
}

// TestBaselineMoved gives a file another name: its findings are known, a copy of one is not.
func TestBaselineMoved(t *testing.T) {
	m := newModule(t, "drivers")
	m.write(map[string]string{"fresh/fresh.go": fresh})
	if _, stderr, code := m.run(m.bin, "baseline", "./..."); code != 0 {
		t.Fatalf("baseline: exit code %d\n%s", code, stderr)
	}
	before := m.read(".jwtvet-baseline.json")
	m.remove("fresh/fresh.go")
	m.write(map[string]string{"fresh/moved.go": fresh})
	if out, stderr, code := m.run(m.bin, "-baseline=.jwtvet-baseline.json", "./..."); code != 0 || m.read(".jwtvet-baseline.json") != before {
		t.Errorf("a file has another name: exit code %d\n%s%s", code, out, stderr)
	}
	m.write(map[string]string{"copied/copied.go": strings.Replace(fresh, "package fresh", "package copied", 1)})
	if out, stderr, code := m.run(m.bin, "-baseline=.jwtvet-baseline.json", "./..."); code != 1 || strings.Count(out, "(jwt") != 1 {
		t.Errorf("a file is copied: exit code %d\n%s%s", code, out, stderr)
	}
}

// TestDiff touches a function: what is found in it is told, and nothing else.
func TestDiff(t *testing.T) {
	m := newModule(t, "drivers")
	m.git("init", "-q")
	m.git("add", ".")
	m.git("commit", "-qm", "all")
	if out, stderr, code := m.run(m.bin, "-diff=HEAD", "./..."); code != 0 {
		t.Errorf("nothing has changed: exit code %d\n%s%s", code, out, stderr)
	}
	auth := m.read("auth/auth.go")
	at := strings.Index(auth, "jwt.SigningMethodNone")
	line := strings.LastIndexByte(auth[:at], '\n') + 1
	m.write(map[string]string{"auth/auth.go": auth[:line] + "\t// A line.\n" + auth[line:]})
	out, stderr, code := m.run(m.bin, "-diff=HEAD", "./...")
	if code != 1 || !strings.Contains(out, "(jwtnone)") || strings.Contains(out, "(jwtnoexp)") {
		t.Errorf("exit code %d\n%s%s", code, out, stderr)
	}
	if _, stderr, code := m.run(m.bin, "-diff=nosuch", "./..."); code != 2 || !strings.Contains(stderr, "-diff: git diff:") {
		t.Errorf("exit code %d\n%s", code, stderr)
	}
	m.git("commit", "-qam", "a line")
	m.git("mv", "auth/auth.go", "auth/moved.go")
	if out, stderr, code := m.run(m.bin, "-diff=HEAD", "./..."); code != 0 {
		t.Errorf("a file has another name: exit code %d\n%s%s", code, out, stderr)
	}
	m.git("commit", "-qm", "moved")
	shallow := filepath.Join(t.TempDir(), "shallow")
	m.git("clone", "-q", "--depth=1", uriOf(m.dir), shallow)
	if _, stderr, code := m.run(m.bin, "-C", shallow, "-diff=HEAD~1", "./..."); code != 2 || !strings.Contains(stderr, "the clone is shallow") {
		t.Errorf("exit code %d\n%s", code, stderr)
	}
	if _, stderr, code := m.run(m.bin, "-diff=--output=x", "./..."); code != 2 || !strings.Contains(stderr, "no revision") {
		t.Errorf("exit code %d\n%s", code, stderr)
	}
}

// TestFormatFiles writes several formats at once.
func TestFormatFiles(t *testing.T) {
	m := newModule(t, "drivers")
	out, stderr, code := m.run(m.bin, "-format=github,sarif=a.sarif,markdown=a.md", "./auth")
	if code != 1 || !strings.HasPrefix(out, "::error") || !strings.Contains(m.read("a.sarif"), `"2.1.0"`) || !strings.HasPrefix(m.read("a.md"), "## jwtvet") {
		t.Errorf("exit code %d\n%s%s", code, out, stderr)
	}
	for _, bad := range []string{"text,json", "text,nosuch=x", ""} {
		if _, stderr, code := m.run(m.bin, "-format="+bad, "./auth"); code != 2 || !strings.Contains(stderr, "-format: ") {
			t.Errorf("%s: exit code %d\n%s", bad, code, stderr)
		}
	}
}

func TestExplain(t *testing.T) {
	m := newModule(t, "drivers")
	out, _, code := m.run(m.bin, "explain", "jwtnone")
	for _, want := range []string{"WRONG:", "RIGHT:", "When it is silent", "CWE-347", "9.1.1 (L1)", "CC6.1", "//jwtvet:ignore jwtnone"} {
		if !strings.Contains(out, want) {
			t.Errorf("explain lacks %q (exit code %d):\n%s", want, code, out)
		}
	}
	if _, stderr, code := m.run(m.bin, "explain", "jwtnon"); code != 2 || !strings.Contains(stderr, `unknown rule "jwtnon" (did you mean "jwtnone"?)`) {
		t.Errorf("exit code %d\n%s", code, stderr)
	}
}

func TestWhy(t *testing.T) {
	m := newModule(t, "drivers")
	for _, test := range []struct {
		place  string
		policy string
		want   []string
	}{
		{"auth/auth.go:17", "", []string{"issue jwt.Token.SignedString in ", "key: constant at config/config.go:7", "finding: hard-coded key"}},
		{"auth/auth.go:17", "exclude: [auth]\n", []string{"not reported: hard-coded key", "the policy leaves the path out"}},
		{"auth/auth.go:17", "rules: {jwthardkey: off}\n", []string{"not reported: hard-coded key", "the policy does not run jwthardkey"}},
		{"auth/auth.go:1", "", []string{"no JWT operation is seen at this line; this file has some at lines "}},
		{"plain/plain.go:3", "", []string{"this package uses no JWT library", "no finding: no rule of profile default"}},
	} {
		m.write(map[string]string{".jwtvet.yml": "version: 1\n" + test.policy})
		out, stderr, code := m.run(m.bin, "why", test.place)
		for _, want := range test.want {
			if code != 0 || !strings.Contains(out, want) {
				t.Errorf("why %s lacks %q (exit code %d):\n%s%s", test.place, want, code, out, stderr)
			}
		}
	}
	for place, want := range map[string]string{
		"auth.go": `"auth.go" is no place`, "auth/none.go:1": "auth/none.go: no such file", "go.mod:1": "is no Go file", "auth/auth.go:9999": "lines",
	} {
		if _, stderr, code := m.run(m.bin, "why", place); code != 2 || !strings.Contains(filepath.ToSlash(stderr), want) {
			t.Errorf("why %s: exit code %d\n%s", place, code, stderr)
		}
	}
}
