// SPDX-License-Identifier: Apache-2.0

package jwttest

import (
	"fmt"
	"go/ast"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// recorder is a test that notes what is said of it.
type recorder struct {
	testing.TB
	said []string
}

func (r *recorder) Helper()                   {}
func (r *recorder) Failed() bool              { return len(r.said) > 0 }
func (r *recorder) Errorf(f string, a ...any) { r.said = append(r.said, fmt.Sprintf(f, a...)) }
func (r *recorder) Error(a ...any)            { r.said = append(r.said, fmt.Sprint(a...)) }
func (r *recorder) Fatalf(f string, a ...any) { r.Errorf(f, a...); r.FailNow() }
func (r *recorder) Fatal(a ...any)            { r.Error(a...); r.FailNow() }
func (r *recorder) FailNow()                  { runtime.Goexit() }

// record runs a test and returns what it says.
func record(t *testing.T, test func(testing.TB)) []string {
	r := &recorder{TB: t}
	done := make(chan bool)
	go func() {
		defer close(done)
		test(r)
	}()
	<-done
	return r.said
}

func wantSaid(t *testing.T, said []string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !slices.ContainsFunc(said, func(s string) bool { return strings.Contains(s, part) }) {
			t.Errorf("nobody says %q; what is said:\n%s", part, strings.Join(said[:min(5, len(said))], "\n"))
		}
	}
}

// TestRun runs analyzers that are wrong over the cases of a rule.
func TestRun(t *testing.T) {
	silent := &analysis.Analyzer{Name: "jwtnone", Doc: "silent", Run: func(*analysis.Pass) (any, error) { return nil, nil }}
	wantSaid(t, record(t, func(t testing.TB) { Run(t, silent) }), "jwtnone/golangjwtv5/bad.go:13: missing: without a signature")

	loud := &analysis.Analyzer{Name: "jwtnone", Doc: "loud", Run: func(pass *analysis.Pass) (any, error) {
		for _, f := range pass.Files {
			pass.Report(analysis.Diagnostic{Pos: f.Package, Message: "a package (jwtnone)", SuggestedFixes: []analysis.SuggestedFix{{
				Message: "remove the package clause", TextEdits: []analysis.TextEdit{{Pos: f.Package, End: f.Name.End()}},
			}}})
		}
		return nil, nil
	}}
	wantSaid(t, record(t, func(t testing.TB) { Run(t, loud) }),
		"jwtnone/golangjwtv5/clean.go:3:1: unexpected: a package (jwtnone)", "there are fixes, but:")

	failing := &analysis.Analyzer{Name: "jwtnone", Doc: "failing", Run: func(*analysis.Pass) (any, error) { return nil, fmt.Errorf("no way") }}
	wantSaid(t, record(t, func(t testing.TB) { Run(t, failing) }), "no way")

	nowhere := &analysis.Analyzer{Name: "jwtnowhere", Doc: "nowhere", Run: silent.Run}
	wantSaid(t, record(t, func(t testing.TB) { Run(t, nowhere) }), "jwtnowhere")
}

func TestMessages(t *testing.T) {
	secrets := literals([]*ast.File{})
	for _, tt := range []struct{ message, said string }{
		{"a key stands here [danger] (jwtnone)", ""},
		{"jwt.Parse takes it [danger] (jwtnone)", ""},
		{"GinJWTMiddleware.Key takes it [danger] (jwtnone)", ""},
		{"a key stands here", "does not end with the name of its rule"},
		{"a key stands here. (jwtnone)", "without full stop"},
		{"Key stands here (jwtnone)", "lower case"},
		{"the key is the-gardener-waters-at-dawn (jwtnone)", "repeats a text"},
	} {
		said := record(t, func(t testing.TB) {
			checkMessage(t, "here", "jwtnone", analysis.Diagnostic{Message: tt.message}, append(secrets, "the-gardener-waters-at-dawn"))
		})
		if tt.said == "" && len(said) > 0 {
			t.Errorf("%s: %q", tt.message, said)
		} else if tt.said != "" {
			wantSaid(t, said, tt.said)
		}
	}
}

func TestPatterns(t *testing.T) {
	below, text := offset("+2 `a` \"b\"")
	if got := patterns(t, "here", text); below != 2 || !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("%d lines below: %q", below, got)
	}
	wantSaid(t, record(t, func(t testing.TB) { patterns(t, "here", "") }), "without a pattern")
	wantSaid(t, record(t, func(t testing.TB) { patterns(t, "here", "a") }), "is no string")
}

func TestApply(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file.go")
	if err := os.WriteFile(file, []byte("package p\n\nvar a   = 1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	got, err := apply(file, []edit{{22, 23, "2"}, {15, 16, "b"}})
	if want := "package p\n\nvar b = 1\n"; err != nil || !strings.HasPrefix(string(got), want[:15]) {
		t.Errorf("%q, %v", got, err)
	}
	if _, err := apply(file, []edit{{11, 16, "x"}, {15, 17, "y"}}); err == nil {
		t.Error("edits that overlap are applied")
	}
	if _, err := apply(file, []edit{{0, 7, "pack"}}); err == nil {
		t.Error("edits that break the file are applied")
	}
}

type unnamed struct{ N int }

func (*unnamed) AFact() {}

type hidden struct {
	N int
	n int
}

func (*hidden) AFact()           {}
func (h *hidden) String() string { return fmt.Sprint(h.N, h.n) }

func TestFacts(t *testing.T) {
	if err := checkFact(&unnamed{1}); err == nil {
		t.Error("a fact without String passes")
	}
	if err := checkFact(&hidden{1, 2}); err == nil {
		t.Error("a fact that loses a field passes")
	}
	if err := checkFact(&hidden{1, 0}); err != nil {
		t.Error(err)
	}
}
