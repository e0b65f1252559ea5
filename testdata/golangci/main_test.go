// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// place is the module to lint, and the two programs that must agree on it.
type place struct {
	t                *testing.T
	dir, config      string
	jwtvet, golangci string
	cache            string
}

func newPlace(t *testing.T) *place {
	t.Helper()
	abs := func(name string) string {
		name, err := filepath.Abs(filepath.FromSlash(name))
		if err != nil {
			t.Fatal(err)
		}
		return name
	}
	bin := t.TempDir()
	p := &place{
		t: t, dir: abs("../drivers"), config: abs("../../.golangci.example.yml"),
		jwtvet: filepath.Join(bin, "jwtvet"), golangci: filepath.Join(bin, "golangci-lint"),
		// The cache does not notice that the plugin has changed.
		cache: t.TempDir(),
	}
	if runtime.GOOS == "windows" {
		p.jwtvet, p.golangci = p.jwtvet+".exe", p.golangci+".exe"
	}
	for out, pkg := range map[string]string{p.jwtvet: "github.com/jwtvet/jwtvet/cmd/jwtvet", p.golangci: "."} {
		if text, err := exec.Command("go", "build", "-o", out, pkg).CombinedOutput(); err != nil {
			t.Fatalf("go build %s: %v\n%s", pkg, err, text)
		}
	}
	return p
}

func (p *place) run(name string, args ...string) (stdout, stderr string, code int) {
	p.t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = p.dir
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off", "GOLANGCI_LINT_CACHE="+p.cache)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); cmd.ProcessState == nil {
		p.t.Fatal(err)
	}
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

// lint runs golangci-lint and returns its findings, sorted.
func (p *place) lint(config string) []string {
	p.t.Helper()
	stdout, stderr, code := p.run(p.golangci, "run", "-c", config, "--enable-only=jwtvet", "--path-mode=abs",
		"--output.text.print-issued-lines=false", "--output.text.print-linter-name=false", "--output.text.colors=false",
		"--show-stats=false", "./...")
	if code != 1 {
		p.t.Fatalf("golangci-lint: exit code %d, want 1\n%s%s", code, stdout, stderr)
	}
	return sorted(stdout)
}

// check runs jwtvet and returns its findings without the steps, sorted.
func (p *place) check(args ...string) []string {
	p.t.Helper()
	stdout, stderr, code := p.run(p.jwtvet, append(args, "./...")...)
	if code != 1 {
		p.t.Fatalf("jwtvet: exit code %d, want 1\n%s%s", code, stdout, stderr)
	}
	var lines strings.Builder
	for line := range strings.Lines(stdout) {
		if !strings.HasPrefix(line, "\t") {
			lines.WriteString(p.dir + string(filepath.Separator) + line)
		}
	}
	return sorted(lines.String())
}

func sorted(text string) []string { return slices.Sorted(strings.Lines(text)) }

// with writes the example with other settings.
func (p *place) with(old, new string) string {
	p.t.Helper()
	data, err := os.ReadFile(p.config)
	if err != nil {
		p.t.Fatal(err)
	}
	text := strings.Replace(string(data), old, new, 1)
	if text == string(data) {
		p.t.Fatalf("%s does not say %q", p.config, old)
	}
	file := filepath.Join(p.t.TempDir(), ".golangci.yml")
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		p.t.Fatal(err)
	}
	return file
}

// TestAgrees lints the module of the drivers with a real golangci-lint: it
// finds what jwtvet finds, byte for byte.
func TestAgrees(t *testing.T) {
	if testing.Short() {
		t.Skip("builds golangci-lint")
	}
	p := newPlace(t)
	want := p.check()
	for _, run := range []string{"first", "cached"} {
		if got := p.lint(p.config); !slices.Equal(got, want) {
			t.Errorf("golangci-lint, %s run:\n%s\njwtvet:\n%s", run, strings.Join(got, ""), strings.Join(want, ""))
		}
	}

	got, want := p.lint(p.with("rules: {}", "rules: {jwthardkey: off}")), p.check("-exclude=jwthardkey")
	if !slices.Equal(got, want) {
		t.Errorf("golangci-lint, without a rule:\n%s\njwtvet:\n%s", strings.Join(got, ""), strings.Join(want, ""))
	}
	got, want = p.lint(p.with("tests: false", "tests: true")), p.check("-tests")
	if !slices.Equal(got, want) {
		t.Errorf("golangci-lint, with tests:\n%s\njwtvet:\n%s", strings.Join(got, ""), strings.Join(want, ""))
	}
	// The cache is the same all along: nothing of other settings comes back.
	if got, want := p.lint(p.config), p.check(); !slices.Equal(got, want) {
		t.Errorf("golangci-lint, with the first settings again:\n%s\njwtvet:\n%s", strings.Join(got, ""), strings.Join(want, ""))
	}

	for setting, want := range map[string]string{
		"rule: {jwtnone: off}": `unknown key "rule"`,
		"rules: {nosuch: off}": `unknown key "nosuch"`,
	} {
		stdout, stderr, code := p.run(p.golangci, "run", "-c", p.with("rules: {}", setting), "./...")
		if code != 3 || !strings.Contains(stderr, want) {
			t.Errorf("%s: exit code %d, want 3 and %q\n%s%s", setting, code, want, stdout, stderr)
		}
	}
}
