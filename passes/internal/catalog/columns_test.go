// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// TestColumns wants somebody to read each column of the tables: a row that says what nobody
// asks for looks like knowledge and is none. A selector of that name is taken for reading it.
func TestColumns(t *testing.T) {
	read := selectors(t, filepath.Join("..", "..", ".."))
	for _, table := range []any{Library{}, Row{}, Flow{}, Cookie{}, Interpreted{}, Hook{}, Signing{}, Module{}, Advisory{}, jose.Profile{}} {
		of := reflect.TypeOf(table)
		for i := range of.NumField() {
			if name := of.Field(i).Name; !read[name] {
				t.Errorf("nobody reads %s.%s", of.Name(), name)
			}
		}
	}
}

// selectors lists the names behind a dot in the program's own code.
func selectors(t *testing.T, root string) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	err := filepath.WalkDir(root, func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || d.Name() == "node_modules" || d.Name() == ".git"):
			return fs.SkipDir
		case filepath.Ext(file) != ".go" || strings.HasSuffix(file, "_test.go"):
			return nil
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok {
				out[sel.Sel.Name] = true
			}
			return true
		})
		return nil
	})
	if err != nil || len(out) == 0 {
		t.Fatalf("%d names: %v", len(out), err)
	}
	return out
}
