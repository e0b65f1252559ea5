// SPDX-License-Identifier: Apache-2.0

package report

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func sample(t *testing.T) *Report {
	t.Helper()
	dir := t.TempDir()
	in := func(name string) string { return filepath.Join(dir, filepath.FromSlash(name)) }
	at := func(name string, line, column int) Position { return Position{in(name), line, column} }
	r := &Report{
		Version: "v1.2.3", Dir: dir, Packages: 14, Relevant: 5,
		Findings: []Finding{
			{
				Position: at("b/b.go", 7, 2), EndLine: 7, EndColumn: 9, Rule: "jwtnone", Severity: "critical", CWE: "CWE-347",
				Package: "example.com/b", Message: "alg none is accepted [anybody can write a token] (jwtnone)",
				Fix: &Fix{Message: "Remove it", Edits: []Edit{{File: in("b/b.go"), Start: 70, End: 77, New: "<x> & y"}}},
			},
			{
				Position: at("a/a.go", 12, 9), EndLine: 12, EndColumn: 20, Rule: "jwtnoexp", Severity: "high", CWE: "CWE-613",
				Package: "example.com/a", Message: "the token has no exp [a stolen token works for ever] (jwtnoexp)",
				Steps: []Step{{at("a/a.go", 10, 2), "the claims are built here"}, {at("a/sign.go", 3, 4), "and signed here"}},
			},
			{
				Position: Position{"/elsewhere/x.go", 1, 1}, Rule: "jwtalg", Severity: "low",
				Package: "example.com/a", Message: "odd (jwtalg) message",
			},
		},
	}
	r.Findings = append(r.Findings, r.Findings[0]) // from another variant of the package
	r.Sort()
	return r
}

func printed(t *testing.T, r *Report, format string, opts Options) string {
	t.Helper()
	print, err := New(format, opts)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := print(&out, r); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestText(t *testing.T) {
	const want = `/elsewhere/x.go:1:1: odd (jwtalg) message
a/a.go:12:9: the token has no exp [a stolen token works for ever] (jwtnoexp)
	a/a.go:10:2: the claims are built here
	a/sign.go:3:4: and signed here
b/b.go:7:2: alg none is accepted [anybody can write a token] (jwtnone)
`
	r := sample(t)
	if got := filepath.ToSlash(printed(t, r, "text", Options{})); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	colored := filepath.ToSlash(printed(t, r, "text", Options{Color: true}))
	const line = "\x1b[1mb/b.go:7:2\x1b[0m: \x1b[31malg none is accepted [anybody can write a token]\x1b[0m\x1b[2m (jwtnone)\x1b[0m\n"
	if !strings.Contains(colored, line) {
		t.Errorf("got:\n%q\nwant in it:\n%q", colored, line)
	}
	if got, want := r.Summary(), "3 findings (1 critical, 1 high, 1 low) in 2 packages"; got != want {
		t.Errorf("Summary: got %q, want %q", got, want)
	}
}

func TestSummary(t *testing.T) {
	for _, test := range []struct {
		r    Report
		want string
		code int
	}{
		{Report{Packages: 14, Relevant: 5}, "no findings in 14 packages (5 use JWT)", 0},
		{Report{Packages: 1, Relevant: 1}, "no findings in 1 package (1 uses JWT)", 0},
		{Report{}, "no findings", 0},
		{Report{Packages: 3, Problems: make([]Problem, 2)}, "no findings, but the analysis is incomplete: 2 errors", 2},
		{Report{Findings: []Finding{{Package: "p"}}, Problems: make([]Problem, 1)}, "1 finding in 1 package, but the analysis is incomplete: 1 error", 2},
		{Report{Findings: []Finding{{Severity: "medium"}, {Severity: "medium"}}}, "2 findings (2 medium) in 1 package", 1},
	} {
		if got, code := test.r.Summary(), test.r.ExitCode(); got != test.want || code != test.code {
			t.Errorf("got %q and %d, want %q and %d", got, code, test.want, test.code)
		}
	}
}

const wantJSON = `{
	"version": "v1.2.3",
	"findings": [
		{
			"rule": "jwtnone",
			"severity": "critical",
			"cwe": "CWE-347",
			"message": "alg none is accepted [anybody can write a token] (jwtnone)",
			"file": "b/b.go",
			"line": 7,
			"column": 2,
			"endLine": 7,
			"endColumn": 9,
			"fingerprint": "",
			"steps": [],
			"fix": {
				"message": "Remove it",
				"edits": [
					{
						"file": "b/b.go",
						"start": 70,
						"end": 77,
						"new": "<x> & y"
					}
				]
			}
		}
	],
	"errors": [
		{
			"package": "example.com/c",
			"file": "c/c.go",
			"line": 1,
			"message": "no",
			"help": "fix it"
		}
	]
}
`

func TestJSON(t *testing.T) {
	r := sample(t)
	r.Findings = slices.DeleteFunc(r.Findings, func(f Finding) bool { return f.Rule != "jwtnone" })
	r.Problems = []Problem{{
		Position: Position{File: filepath.Join(r.Dir, "c", "c.go"), Line: 1},
		Package:  "example.com/c", Message: "no", Help: "fix it",
	}}
	if got := printed(t, r, "json", Options{}); got != wantJSON {
		t.Errorf("got:\n%s\nwant:\n%s", got, wantJSON)
	}
	// Nothing is null, and all of the document can be read back.
	empty := printed(t, &Report{}, "json", Options{})
	if want := "{\n\t\"version\": \"\",\n\t\"findings\": [],\n\t\"errors\": []\n}\n"; empty != want {
		t.Errorf("got:\n%s\nwant:\n%s", empty, want)
	}
	var doc Document
	if err := json.Unmarshal([]byte(wantJSON), &doc); err != nil {
		t.Fatal(err)
	}
}

func TestProblems(t *testing.T) {
	r := sample(t)
	r.Problems = []Problem{
		{Message: "no module", Help: "make one"},
		{Position: Position{File: filepath.Join(r.Dir, "a.go"), Line: 3, Column: 1}, Package: "example.com/a", Message: "one\ntwo\n"},
	}
	r.Sort()
	var out bytes.Buffer
	r.PrintProblems(&out)
	const want = "jwtvet: no module; make one\na.go:3:1: example.com/a: one\n\ttwo\n"
	if out.String() != want {
		t.Errorf("got:\n%s\nwant:\n%s", out.String(), want)
	}
}

func TestUnknownFormat(t *testing.T) {
	_, err := New("xml", Options{})
	if err == nil || err.Error() != `unknown format "xml"; want one of text, json, sarif, github, gitlab, junit, markdown` {
		t.Errorf("got %v", err)
	}
}

// TestImportLine wants an import to be the same under whatever name, and other lines to stay.
func TestImportLine(t *testing.T) {
	for line, want := range map[string]string{
		`"example.com/jwt"`:        `"example.com/jwt"`,
		`old "example.com/jwt"`:    `"example.com/jwt"`,
		`import "example.com/jwt"`: `"example.com/jwt"`,
		`_ "example.com/jwt"`:      `"example.com/jwt"`,
		`sign("example.com/jwt")`:  `sign("example.com/jwt")`,
	} {
		if got := importLine.ReplaceAllString(line, "$1"); got != want {
			t.Errorf("%s: got %s, want %s", line, got, want)
		}
	}
}
