// SPDX-License-Identifier: Apache-2.0

// Package jwtvet_test holds the laws that the whole tree keeps.
package jwtvet_test

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/jwtvet/jwtvet/analyzers"
)

const module = "github.com/jwtvet/jwtvet"

// tree returns the files of the repository, by their slash-separated names.
func tree(t *testing.T) map[string][]byte {
	t.Helper()
	files := make(map[string][]byte)
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.Name() == ".git" || d.Name() == "node_modules" { // .git is a file where the checkout is a linked worktree
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if d.IsDir() {
			return nil
		}
		files[name], err = os.ReadFile(filepath.FromSlash(name))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// source is one Go file that is part of the program: no test and no test data.
type source struct {
	dir  string // "passes/jwtops"
	file *ast.File
	fset *token.FileSet
}

func sources(t *testing.T) map[string]source {
	t.Helper()
	list := make(map[string]source)
	for name, text := range tree(t) {
		if path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") || strings.Contains(name, "testdata/") {
			continue
		}
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, text, 0)
		if err != nil {
			t.Fatal(err)
		}
		list[name] = source{path.Dir(name), file, fset}
	}
	return list
}

func imports(f *ast.File) []string {
	var list []string
	for _, spec := range f.Imports {
		if p, err := strconv.Unquote(spec.Path.Value); err == nil {
			list = append(list, p)
		}
	}
	return list
}

// TestLicence wants the licence in the first line of every Go file.
func TestLicence(t *testing.T) {
	for name, text := range tree(t) {
		if path.Ext(name) == ".go" && !bytes.HasPrefix(text, []byte("// SPDX-License-Identifier: Apache-2.0\n")) {
			t.Errorf("%s does not begin with the licence", name)
		}
	}
}

// TestPlaces wants no name of a directory of somebody's machine in the tree.
func TestPlaces(t *testing.T) {
	home := regexp.MustCompile(`(^|[^\w.:/-])/(root|home|Users|work|workspace|private/var)/\w+|[A-Z]:\\+Users\\`)
	for name, text := range tree(t) {
		if !utf8.Valid(text) || path.Ext(name) == ".sum" {
			continue
		}
		if m := home.Find(text); m != nil {
			t.Errorf("%s names a place on a machine: %s", name, bytes.TrimSpace(m))
		}
	}
}

// TestMentioned wants every rule where users look.
func TestMentioned(t *testing.T) {
	for _, name := range []string{"README.md", ".golangci.example.yml"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range analyzers.Rules() {
			if !regexp.MustCompile(`\b` + r.Analyzer.Name + `\b`).Match(text) {
				t.Errorf("%s does not mention %s; go run ./cmd/jwtdoc adds it", name, r.Analyzer.Name)
			}
		}
	}
}

// TestCommands wants the commands of the README where they are run.
func TestCommands(t *testing.T) {
	files := tree(t)
	for _, where := range []string{"README.md", "CONTRIBUTING.md", ".ci/run"} {
		for _, command := range []string{"go test -timeout=30m ./...", "go run ./cmd/jwtvet -C testdata/example ./..."} {
			if !bytes.Contains(files[where], []byte(command)) {
				t.Errorf("%s lacks %s", where, command)
			}
		}
	}
}

// TestLibraries wants the names of libraries in the catalog and nowhere else.
func TestLibraries(t *testing.T) {
	libraries := analyzers.Libraries()
	for name, src := range sources(t) {
		if src.dir == "passes/internal/catalog" {
			continue
		}
		ast.Inspect(src.file, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				return true
			}
			text, _ := strconv.Unquote(lit.Value)
			if slices.ContainsFunc(libraries, func(lib string) bool { return strings.Contains(text, lib) }) {
				t.Errorf("%s: %s names a library", src.fset.Position(lit.Pos()), name)
			}
			return true
		})
	}
}

// TestSize keeps what a reader can hold: no file over 300 lines, no function over 60 but
// tables and tests.
func TestSize(t *testing.T) {
	for name, src := range sources(t) {
		if n := src.fset.Position(src.file.FileEnd).Line; n > 301 {
			t.Errorf("%s has %d lines", name, n)
		}
		for _, decl := range src.file.Decls {
			fn, ok := decl.(*ast.FuncDecl)
			if !ok || src.dir == "passes/internal/catalog" || strings.HasSuffix(name, "_test.go") {
				continue
			}
			if n := src.fset.Position(fn.End()).Line - src.fset.Position(fn.Pos()).Line; n > 60 {
				t.Errorf("%s: %s has %d lines", name, fn.Name.Name, n)
			}
		}
	}
}

// TestForm keeps what no tool keeps: no init but in the plugin, no panic and no recover
// in what runs inside other programs.
func TestForm(t *testing.T) {
	for name, src := range sources(t) {
		if strings.HasPrefix(src.dir, "cmd/") || src.dir == "internal/jwttest" {
			continue
		}
		ast.Inspect(src.file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				if n.Recv == nil && n.Name.Name == "init" && src.dir != "plugin" {
					t.Errorf("%s has an init", name)
				}
			case *ast.CallExpr:
				if id, ok := n.Fun.(*ast.Ident); ok && (id.Name == "panic" || id.Name == "recover") {
					t.Errorf("%s: %s", src.fset.Position(n.Pos()), id.Name)
				}
			}
			return true
		})
	}
}

// TestLinks wants what the documentation links to in the tree.
func TestLinks(t *testing.T) {
	files := tree(t)
	link := regexp.MustCompile(`\]\(([^)\s]+)\)`)
	for name, text := range files {
		if path.Ext(name) != ".md" {
			continue
		}
		for _, m := range link.FindAllSubmatch(text, -1) {
			to, _, _ := strings.Cut(string(m[1]), "#")
			if to == "" || strings.Contains(to, "://") {
				continue
			}
			to = path.Join(path.Dir(name), to)
			_, isFile := files[to]
			isDir := false
			for other := range files {
				isDir = isDir || strings.HasPrefix(other, to+"/")
			}
			if !isFile && !isDir {
				t.Errorf("%s links to %s, which is not there", name, to)
			}
		}
	}
}

// TestKeys wants every key of the policy on its page.
func TestKeys(t *testing.T) {
	files := tree(t)
	var schema struct{ Properties map[string]any }
	if err := json.Unmarshal(files["docs/policy.schema.json"], &schema); err != nil || len(schema.Properties) == 0 {
		t.Fatalf("docs/policy.schema.json: %v", err)
	}
	for key := range schema.Properties {
		if !bytes.Contains(files["docs/policy.md"], []byte("| `"+key+"` |")) {
			t.Errorf("docs/policy.md does not tell of %s", key)
		}
	}
}
