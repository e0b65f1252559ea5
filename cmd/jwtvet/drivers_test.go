// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"encoding/json"
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// module is a copy of a module below testdata, and the binary.
type module struct {
	t        *testing.T
	dir, bin string
	env      []string
}

func newModule(t *testing.T, name string) *module {
	t.Helper()
	m := &module{t: t, dir: t.TempDir(), bin: filepath.Join(t.TempDir(), "jwtvet")}
	if runtime.GOOS == "windows" {
		m.bin += ".exe"
	}
	if out, err := exec.Command("go", "build", "-o", m.bin, ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	if err := os.CopyFS(m.dir, os.DirFS(filepath.Join("..", "..", "testdata", name))); err != nil {
		t.Fatal(err)
	}
	m.env = append(os.Environ(), "GOFLAGS=", "GOWORK=off", "JWTVET_CONFIG=")
	return m
}

func (m *module) run(name string, args ...string) (stdout, stderr string, code int) {
	m.t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = m.dir, m.env
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); cmd.ProcessState == nil {
		m.t.Fatal(err)
	}
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

// TestDriversAgree shows that a finding is the same everywhere: message, file,
// line and column, byte for byte. golangci-lint is compared in testdata/golangci.
func TestDriversAgree(t *testing.T) {
	m := newModule(t, "drivers")
	want, stderr, code := m.run(m.bin, "./...")
	if code != 1 {
		t.Fatalf("jwtvet: exit code %d, want 1\n%s%s", code, want, stderr)
	}
	for _, expected := range []string{
		`(?m)^api.api\.go:25:.*\(jwtnoexp\)$`,
		`(?m)^api.api\.go:28:.*\(jwtpii\)$`,
		`(?m)^api.api\.go:34:.*\(jwtbody\)$`,
		`(?m)^api.api\.go:47:.*\(jwtunverified\)$`,
		`(?m)^api.api\.go:55:.*\(jwttimeunit\)$`,
		`(?m)^api.api\.go:61:.*\(jwtnone\)$`,
		`(?m)^auth.auth\.go:17:.*\(jwthardkey\)$`,
		`(?m)^auth.auth\.go:22:.*\(jwtnoexp\)$`,
		`(?m)^auth.auth\.go:22:.*\(jwthardkey\)$`,
		`(?m)^auth.auth\.go:27:.*\(jwtnone\)$`,
		`(?m)^more.more\.go:26:.*\(jwtkid\)$`,
		`(?m)^more.more\.go:34:.*\(jwtheaderkey\)$`,
		`(?m)^more.more\.go:46:.*\(jwtverdict\)$`,
		`(?m)^more.more\.go:53:.*\(jwtexpcheck\)$`,
		`(?m)^more.more\.go:66:.*\(jwtassert\)$`,
		`(?m)^more.more\.go:72:.*\(jwthandrolled\)$`,
		`(?m)^more.more\.go:80:.*\(jwtweakrand\)$`,
		`(?m)^more.more\.go:85:.*\(jwtalg\)$`,
		`(?m)^more.more\.go:90:.*\(jwtweakkey\)$`,
		`(?m)^more.more\.go:95:.*\(jwtlonglived\)$`,
		`(?m)^more.more\.go:99:.*\(jwtlog\)$`,
		`(?m)^more.more\.go:100:.*\(jwtcookie\)$`,
		`(?m)^more.more\.go:101:.*\(jwturl\)$`,
	} {
		if !regexp.MustCompile(expected).MatchString(want) {
			t.Errorf("jwtvet does not report %s:\n%s", expected, want)
		}
	}
	if got, stderr, code := m.run(m.bin, "vet", "./..."); got != want || code != 1 {
		t.Errorf("jwtvet vet: exit code %d\n%s%s\njwtvet:\n%s", code, got, stderr, want)
	}
	wantJSON, _, _ := m.run(m.bin, "-format=json", "./...")
	if got, _, _ := m.run(m.bin, "vet", "-format=json", "./..."); got != wantJSON {
		t.Errorf("jwtvet vet:\n%s\njwtvet:\n%s", got, wantJSON)
	}
	_, text, code := m.run("go", "vet", "-vettool="+m.bin, "./...")
	if got, want := findings(text), findings(want); !slices.Equal(got, want) || code != 1 {
		t.Errorf("go vet -vettool: exit code %d\n%s\njwtvet:\n%s", code, text, strings.Join(want, ""))
	}
	// Twice the same answer, from the cache too.
	if again, _, _ := m.run(m.bin, "./..."); again != want {
		t.Errorf("jwtvet, second run:\n%s\nfirst:\n%s", again, want)
	}
	if again, _, _ := m.run(m.bin, "vet", "./..."); again != want {
		t.Errorf("jwtvet vet, second run:\n%s\njwtvet:\n%s", again, want)
	}
}

// findings returns the findings of a text, sorted, without their steps and
// without the comments of the go command.
func findings(text string) []string {
	var lines []string
	for line := range strings.Lines(text) {
		// Have: "file:line:column: message", "\tfile:line:column: step" of jwtvet,
		// "file:line:column: \tstep" of go vet, "# package".
		if !strings.HasPrefix(line, "\t") && !strings.HasPrefix(line, "#") && !strings.Contains(line, ": \t") {
			lines = append(lines, line)
		}
	}
	slices.Sort(lines)
	return lines
}

// TestFixesAgree shows that go fix makes of the files what the JSON says.
func TestFixesAgree(t *testing.T) {
	m := newModule(t, "drivers")
	doc, stderr, _ := m.run(m.bin, "-format=json", "./...")
	var d report.Document
	if err := json.Unmarshal([]byte(doc), &d); err != nil {
		t.Fatalf("%v\n%s%s", err, doc, stderr)
	}
	want := m.apply(d)
	if text := want["api/api.go"]; !strings.Contains(text, `Minute).Unix(),
	})`) || strings.Contains(text, `"none"`) {
		t.Errorf("the fixes are not made:\n%s", text)
	}

	ours, stderr, code := m.run(m.bin, "fix", "-diff", "./...")
	if wantCode := min(len(want), 1); code != wantCode {
		t.Errorf("jwtvet fix -diff: exit code %d, want %d\n%s", code, wantCode, stderr)
	}
	if theirs, _, _ := m.run("go", "fix", "-fixtool="+m.bin, "-diff", "./..."); !slices.Equal(sortedLines(ours), sortedLines(theirs)) {
		t.Errorf("jwtvet fix -diff:\n%s\ngo fix -diff:\n%s", ours, theirs)
	}
	if _, stderr, code := m.run("go", "fix", "-fixtool="+m.bin, "./..."); code != 0 {
		t.Fatalf("go fix: exit code %d\n%s", code, stderr)
	}
	for file, text := range want {
		got, err := os.ReadFile(filepath.Join(m.dir, file))
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != text {
			t.Errorf("go fix makes of %s:\n%s\nwant:\n%s", file, got, text)
		}
	}
	if out, _, code := m.run("go", "vet", "./..."); code != 0 {
		t.Errorf("the fixed code is not well:\n%s", out)
	}
	if out, _, code := m.run(m.bin, "fix", "-diff", "./..."); code != 0 {
		t.Errorf("a second round would change more:\n%s", out)
	}
}

// The packages come in any order.
func sortedLines(text string) []string { return slices.Sorted(strings.Lines(text)) }

// apply returns the files that the fixes of a document change, as they will be.
func (m *module) apply(d report.Document) map[string]string {
	m.t.Helper()
	edits := make(map[string][]report.DocEdit)
	for _, f := range d.Findings {
		if f.Fix != nil {
			for _, e := range f.Fix.Edits {
				edits[e.File] = append(edits[e.File], e)
			}
		}
	}
	files := make(map[string]string)
	for file, list := range edits {
		text, err := os.ReadFile(filepath.Join(m.dir, file))
		if err != nil {
			m.t.Fatal(err)
		}
		slices.SortFunc(list, func(a, b report.DocEdit) int { return b.Start - a.Start }) // from the end
		for _, e := range list {
			text = slices.Concat(text[:e.Start], []byte(e.New), text[e.End:])
		}
		formatted, err := format.Source(text)
		if err != nil {
			m.t.Fatalf("%s with its fixes: %v", file, err)
		}
		files[file] = string(formatted)
	}
	return files
}
