// SPDX-License-Identifier: Apache-2.0

package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// copyTree copies what a scaffold and a build of it need.
func copyTree(t *testing.T) string {
	t.Helper()
	dir, root := t.TempDir(), filepath.Join("..", "..")
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name != "." && strings.HasPrefix(d.Name(), ".") {
				return fs.SkipDir
			}
			return os.MkdirAll(filepath.Join(dir, name), 0o777)
		}
		data, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(dir, name), data, 0o666)
	})
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func run(t *testing.T, dir string, args ...string) {
	t.Helper()
	cmd := exec.Command("go", args...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("go %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

// TestRule begins a rule: it compiles, its test passes, and the suite runs it.
func TestRule(t *testing.T) {
	dir := copyTree(t)
	next, err := newRule(dir, "jwtfoo")
	if err != nil || !strings.Contains(next, "analyzers/jwtfoo") {
		t.Fatalf("%s%v", next, err)
	}
	run(t, dir, "vet", "./analyzers/...", "./cmd/jwtvet")
	run(t, dir, "test", "./analyzers/jwtfoo")
	run(t, dir, "test", "-run=^TestRules$", "./analyzers")
	if _, err := newRule(dir, "jwtfoo"); err == nil {
		t.Error("it overwrites a rule")
	}
}

// TestLibrary begins a table for a package of a library that is at hand.
func TestLibrary(t *testing.T) {
	dir := copyTree(t)
	next, err := newLibrary(dir, "jwxcert", "github.com/lestrrat-go/jwx/v3/cert")
	if err != nil || !strings.Contains(next, "go -C testdata/src get github.com/lestrrat-go/jwx/v3/cert") {
		t.Fatalf("%s%v", next, err)
	}
	run(t, dir, "vet", "./passes/internal/catalog")
	// TestTruth would compile every library a second time.
	run(t, dir, "test", "-run=^TestTables$", "./passes/internal/catalog")
	run(t, filepath.Join(dir, "testdata", "src"), "vet", ".", "./jwthardkey/jwxcert")
	if _, err := newLibrary(dir, "jwxcert", "github.com/lestrrat-go/jwx/v3/cert"); err == nil {
		t.Error("it overwrites a table")
	}
}

func TestNames(t *testing.T) {
	for _, name := range []string{"", "foo", "jwt", "jwtFoo", "jwt1", "jwt/../x"} {
		if _, err := newRule(t.TempDir(), name); err == nil {
			t.Errorf("rule %q is taken", name)
		}
	}
	for _, lib := range [][2]string{{"", "example.com/a"}, {"a/b", "example.com/a"}, {"ab", ""}, {"ab", "fmt"}, {"ab", `example.com/a"`}} {
		if _, err := newLibrary(t.TempDir(), lib[0], lib[1]); err == nil {
			t.Errorf("library %q is taken", lib)
		}
	}
}
