// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
)

// cases returns the packages of libraries that the test cases of a rule use, in the module of
// testdata/src and in those beside it: true where one folder holds a bad case and a clean twin.
func cases(root, rule string) (map[string]bool, error) {
	dirs, err := filepath.Glob(filepath.Join(root, "testdata", "*", rule))
	if err != nil {
		return nil, err
	}
	strict, err := filepath.Glob(filepath.Join(root, "testdata", "*", "strict", rule))
	if err != nil {
		return nil, err
	}
	out := map[string]bool{}
	for _, dir := range append(dirs, strict...) {
		err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
			if errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			if err != nil || !d.IsDir() {
				return err
			}
			return folder(name, out)
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// folder adds the packages that one folder of cases imports.
func folder(dir string, out map[string]bool) error {
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return err
	}
	var bad, clean bool
	paths := map[string]bool{}
	for _, name := range files {
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, spec := range file.Imports {
			if path, err := strconv.Unquote(spec.Path.Value); err == nil {
				paths[path] = true
			}
		}
		b, c := twins(fset, file)
		bad, clean = bad || b, clean || c
	}
	for path := range paths {
		out[path] = out[path] || bad && clean
	}
	return nil
}

// twins reports whether a file has a line on which the rule is to find something, and a function without one.
func twins(fset *token.FileSet, file *ast.File) (bad, clean bool) {
	wanted := map[int]bool{}
	for _, group := range file.Comments {
		for _, c := range group.List {
			if strings.HasPrefix(c.Text, "// want ") {
				wanted[fset.Position(c.Pos()).Line] = true
			}
		}
	}
	for _, decl := range file.Decls {
		fn, ok := decl.(*ast.FuncDecl)
		if !ok {
			continue
		}
		found := false
		for line := fset.Position(fn.Pos()).Line; line <= fset.Position(fn.End()).Line; line++ {
			found = found || wanted[line]
		}
		clean = clean || !found
	}
	return len(wanted) > 0, clean
}
