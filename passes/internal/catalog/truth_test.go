// SPDX-License-Identifier: Apache-2.0

package catalog_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
)

// TestTruth holds every row of every table against the real libraries.
// The modules under testdata/apis import them: one module for the versions of
// today, one for those that cannot live beside them.
func TestTruth(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles every catalogued library")
	}
	t.Parallel()
	real := loadAPIs(t)
	for _, lib := range catalog.Libraries() {
		for _, path := range lib.Paths {
			t.Run(lib.Name+"/"+strings.ReplaceAll(path, "/", "_"), func(t *testing.T) {
				if len(real[path]) == 0 {
					t.Fatalf("no module under testdata/apis imports %s", path)
				}
				for i := range lib.Rows {
					if err := checkRow(real[path], &lib.Rows[i]); err != nil {
						t.Errorf("%s: %s: %v", path, lib.Rows[i].Symbol, err)
					}
				}
			})
		}
	}
}

// TestTables holds what needs no library: no row twice, no replacement that is unknown.
func TestTables(t *testing.T) {
	t.Parallel()
	version := regexp.MustCompile(`^(v[0-9]+\.[0-9]+\.[0-9]+)?$`)
	type key struct {
		path, symbol, claim string
		event               jose.Event
		effect              jose.Effect
		key                 catalog.Slot
		until               string
	}
	seen := map[key]bool{}
	for _, lib := range catalog.Libraries() {
		if lib.Name == "" || !strings.HasPrefix(lib.Doc, "https://") {
			t.Errorf("%s: name or documentation link missing", lib.Name)
		}
		for old, new := range lib.Replaced {
			if !slices.Contains(lib.Paths, old) || !catalog.Knows(new) {
				t.Errorf("%s: %s replaced by %s: a path is unknown", lib.Name, old, new)
			}
		}
		for i := range lib.Rows {
			row := &lib.Rows[i]
			if !version.MatchString(row.Since) || !version.MatchString(row.Until) {
				t.Errorf("%s: %s: version %q to %q", lib.Name, row.Symbol, row.Since, row.Until)
			}
			for _, path := range lib.Paths {
				k := key{path, row.Symbol, row.Claim, row.Event, row.Effect, row.Roles[jose.Key], row.Until}
				if seen[k] {
					t.Errorf("%s: %s: row twice", path, row.Symbol)
				}
				seen[k] = true
			}
		}
	}
}

// loadAPIs gives what the modules under testdata/apis import, by path.
func loadAPIs(t *testing.T) map[string][]*types.Package {
	t.Helper()
	real, err := apis()
	if err != nil {
		t.Fatal(err)
	}
	return real
}

// apis loads once for all tests.
var apis = sync.OnceValues(func() (map[string][]*types.Package, error) {
	files, err := filepath.Glob("testdata/apis/*/apis.go")
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("testdata/apis: %d modules, %v", len(files), err)
	}
	real := map[string][]*types.Package{}
	for _, file := range files {
		pkgs, err := loadModule(file)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		for _, pkg := range pkgs {
			for _, err := range pkg.Errors {
				return nil, fmt.Errorf("%s: %w", pkg.PkgPath, err)
			}
			real[pkg.PkgPath] = append(real[pkg.PkgPath], pkg.Types)
		}
	}
	return real, nil
})

// loadModule loads what a file imports, after a download where a first try fails.
func loadModule(file string) ([]*packages.Package, error) {
	env := append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	cfg := &packages.Config{Dir: filepath.Dir(file), Env: env, Mode: packages.NeedName | packages.NeedTypes | packages.NeedExportFile}
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly|parser.ParseComments)
	if err != nil {
		return nil, err
	}
	env = append(env, experiment(f)...)
	cfg.Env = env
	var paths []string
	for _, spec := range f.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return nil, err
		}
		paths = append(paths, path)
	}
	pkgs, err := packages.Load(cfg, paths...)
	if err == nil && !slices.ContainsFunc(pkgs, func(p *packages.Package) bool { return len(p.Errors) > 0 }) {
		return pkgs, nil
	}
	download := exec.Command("go", "mod", "download")
	download.Dir, download.Env = cfg.Dir, env
	if out, err := download.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("go mod download: %w\n%s", err, out)
	}
	return packages.Load(cfg, paths...)
}

// experiment is the setting of the go command that a file asks for: //go:build goexperiment.jsonv2
func experiment(f *ast.File) []string {
	for _, c := range f.Comments {
		if _, name, ok := strings.Cut(c.List[0].Text, "//go:build goexperiment."); ok {
			return []string{"GOEXPERIMENT=" + name}
		}
	}
	return nil
}

var errNone = errors.New("no such object")

// checkRow wants the symbol in one of the versions and the row right in each that has it.
func checkRow(versions []*types.Package, row *catalog.Row) error {
	found := false
	for _, pkg := range versions {
		switch err := checkIn(pkg, row); {
		case errors.Is(err, errNone):
		case err != nil:
			return err
		default:
			found = true
		}
	}
	if !found {
		return errNone
	}
	return nil
}

func checkIn(pkg *types.Package, row *catalog.Row) error {
	typ, member, dotted := strings.Cut(row.Symbol, ".")
	obj := pkg.Scope().Lookup(typ)
	if obj == nil {
		return errNone
	}
	if !dotted {
		if !slices.Contains(catalog.Rows(obj), row) {
			return errors.New("the table does not find its own row")
		}
		return checkShape(obj, row)
	}
	name, ok := obj.(*types.TypeName)
	if !ok {
		return fmt.Errorf("%s is no type", typ)
	}
	got, index, _ := types.LookupFieldOrMethod(name.Type(), true, pkg, member)
	if got == nil {
		return errNone
	}
	if v, ok := got.(*types.Var); ok {
		if len(index) != 1 {
			return errors.New("field of an embedded struct: name it by its own type")
		}
		if !slices.Contains(catalog.FieldRows(name, v), row) {
			return errors.New("the table does not find its own row")
		}
	} else if !slices.Contains(catalog.Rows(got), row) {
		return fmt.Errorf("the method is named %s in %s", catalog.Symbol(got), got.Pkg().Path())
	}
	return checkShape(got, row)
}
