// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestKeeper asks the go command again where its answer may be another.
func TestKeeper(t *testing.T) {
	const (
		a = "package a\n\nimport \"example.com/k/b\"\n\nfunc F() int { return b.N }\n"
		b = "package b\n\nconst N = 1\n"
	)
	dir := t.TempDir()
	write := func(name, text string) string {
		t.Helper()
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		old := time.Now().Add(-time.Hour)
		if err := os.Chtimes(file, old, old); err != nil {
			t.Fatal(err)
		}
		return file
	}
	k := new(keeper)
	// kept says whether the last answer still holds; it asks again if not.
	kept := func(overlay map[string][]byte) bool {
		t.Helper()
		g, start := goCommand{dir: filepath.Join(dir, "a")}, time.Now()
		clean, err := g.withOverlay(overlay)
		if err != nil {
			t.Fatal(err)
		}
		defer clean()
		g.answers = k.restore(g.dir, overlay)
		known := len(g.answers) > 0
		if _, err := g.list(listFields, "-deps", "--", "."); err != nil {
			t.Fatal(err)
		}
		k.keep(g.dir, g.answers, overlay, start)
		return known
	}
	write("go.mod", "module example.com/k\n\ngo 1.26.0\n")
	file, other := write("a/a.go", a), write("b/b.go", b)
	for _, step := range []struct {
		what    string
		change  func()
		overlay map[string][]byte
		want    bool
	}{
		{"the first time", func() {}, nil, false},
		{"nothing", func() {}, nil, true},
		{"a body", func() {}, map[string][]byte{file: []byte(a + "\nfunc G() {}\n")}, true},
		{"a body that does not compile", func() {}, map[string][]byte{file: []byte(a + "\nfunc G() {")}, true},
		{"an import", func() {}, map[string][]byte{file: []byte("package a\n\nimport \"os\"\n\nvar F = os.Args\n")}, false},
		{"an import of a dependency", func() {}, map[string][]byte{other: []byte("package b\n\nimport \"io\"\n\nvar N io.Reader\n")}, false},
		{"what is saved, from now on", func() { write("a/a.go", a+"\n// saved\n") }, nil, false},
		{"a saved body", func() { write("a/a.go", a+"\nfunc H() {}\n") }, nil, true},
		{"a file", func() { write("b/c.go", "package b\n") }, nil, false},
		{"go.mod", func() { write("go.mod", "module example.com/k\n\ngo 1.25.0\n") }, nil, false},
		{"an import of nothing", func() { write("b/c.go", "package b\n\nimport _ \"nosuch\"\n") }, nil, false},
		{"nothing, after an error", func() {}, nil, false},
	} {
		step.change()
		if got := kept(step.overlay); got != step.want {
			t.Errorf("%s changes: kept %v, want %v", step.what, got, step.want)
		}
	}
	var none *keeper
	if none.restore(dir, nil) != nil {
		t.Error("nothing keeps something")
	}
}

// TestStopped wants of an analysis that nobody waits for an error, and nothing of it in the next.
func TestStopped(t *testing.T) {
	b := newBench(t, chain)
	c, k, ended := &Command{Load: toySuite}, new(keeper), make(chan struct{})
	o := options{dir: b.dir, patterns: []string{"./c"}, kept: k, ended: ended}
	_, err := c.analyze(o, func(step string) {
		if strings.HasPrefix(step, "analyzing") {
			close(ended)
		}
	})
	if !errors.Is(err, errStopped) {
		t.Fatalf("got %v, want that it was stopped", err)
	}
	o.ended = nil
	for range 2 { // what the first keeps, the second takes
		r, err := c.analyze(o, func(string) {})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Findings) != 1 || len(r.Problems) > 0 {
			t.Errorf("findings %v, problems %v", r.Findings, r.Problems)
		}
	}
}
