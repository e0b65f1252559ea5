// SPDX-License-Identifier: Apache-2.0

package jwttest

import (
	"go/token"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

const mode = packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles | packages.NeedImports |
	packages.NeedModule | packages.NeedTypes | packages.NeedTypesSizes | packages.NeedSyntax | packages.NeedTypesInfo |
	packages.NeedForTest | packages.NeedEmbedFiles | packages.NeedEmbedPatterns

// Dir returns testdata/src, the module that holds the cases of all rules.
func Dir() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(file), "..", "..", "testdata", "src")
}

// nested lists the modules beside it that hold the cases of libraries which cannot be in the same
// build, with what the go command needs for them.
func nested() map[string][]string {
	beside := filepath.Dir(Dir())
	return map[string][]string{
		filepath.Join(beside, "former"): nil,
		filepath.Join(beside, "jsonv2"): {"GOEXPERIMENT=jsonv2"},
	}
}

// Load loads the cases of some rules, of all if none is named: the packages of the modules
// from source, what they depend on from export data. Of a package with tests the
// variant that holds them is returned. Overlay replaces the content of files.
func Load(t testing.TB, overlay map[string][]byte, rules ...string) []*packages.Package {
	t.Helper()
	pkgs := loadModule(t, Dir(), nil, overlay, rules)
	others := nested()
	for _, dir := range slices.Sorted(maps.Keys(others)) {
		if here := present(dir, rules); len(rules) == 0 || len(here) > 0 {
			pkgs = append(pkgs, loadModule(t, dir, others[dir], overlay, here)...)
		}
	}
	return pkgs
}

// present returns the rules that have cases in a module.
func present(dir string, rules []string) []string {
	return slices.DeleteFunc(slices.Clone(rules), func(rule string) bool {
		_, err := os.Stat(filepath.Join(dir, rule))
		return err != nil
	})
}

func loadModule(t testing.TB, dir string, env []string, overlay map[string][]byte, rules []string) []*packages.Package {
	t.Helper()
	patterns := []string{"./..."}
	if len(rules) > 0 {
		patterns = nil
		for _, rule := range rules {
			patterns = append(patterns, "./"+rule+"/...")
		}
	}
	cfg := &packages.Config{
		Dir: dir, Env: slices.Concat(os.Environ(), []string{"GOFLAGS=", "GOWORK=off"}, env),
		Mode: mode, Tests: true, Overlay: overlay,
	}
	pkgs := load(t, cfg, patterns)
	if missing(pkgs) {
		download := exec.Command("go", "mod", "download")
		download.Dir, download.Env = cfg.Dir, cfg.Env
		if out, err := download.CombinedOutput(); err != nil {
			t.Fatalf("go mod download: %v\n%s", err, out)
		}
		pkgs = load(t, cfg, patterns)
	}
	if len(pkgs) == 0 {
		t.Fatalf("%s has no packages %s", cfg.Dir, strings.Join(patterns, " "))
	}
	for _, pkg := range pkgs {
		for _, err := range pkg.Errors {
			t.Errorf("%s: %v", pkg.ID, err)
		}
	}
	if t.Failed() {
		t.FailNow()
	}
	prune(pkgs)
	return variants(pkgs)
}

func load(t testing.TB, cfg *packages.Config, patterns []string) []*packages.Package {
	t.Helper()
	pkgs, err := packages.Load(cfg, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	return pkgs
}

// missing reports whether the go command did not find something.
func missing(pkgs []*packages.Package) bool {
	for _, pkg := range pkgs {
		for _, err := range pkg.Errors {
			if err.Kind == packages.ListError {
				return true
			}
		}
	}
	return false
}

// prune leaves the imports that come from source: analyses do not descend to others.
func prune(pkgs []*packages.Package) {
	packages.Visit(pkgs, nil, func(pkg *packages.Package) {
		for path, imp := range pkg.Imports {
			if len(imp.Syntax) == 0 || imp.Types == nil {
				delete(pkg.Imports, path)
			}
		}
	})
}

// variants drops test binaries, and packages for which the variant with tests stands.
func variants(pkgs []*packages.Package) []*packages.Package {
	tested := map[string]bool{}
	for _, pkg := range pkgs {
		if pkg.ForTest == pkg.PkgPath {
			tested[pkg.PkgPath] = true
		}
	}
	var out []*packages.Package
	for _, pkg := range pkgs {
		if strings.HasSuffix(pkg.PkgPath, ".test") || pkg.ForTest == "" && tested[pkg.PkgPath] {
			continue
		}
		out = append(out, pkg)
	}
	return out
}

// place names a position below testdata/src.
func place(p token.Position) string {
	p.Filename = short(p.Filename)
	return p.String()
}

func short(file string) string {
	if rel, err := filepath.Rel(Dir(), file); err == nil {
		return filepath.ToSlash(rel)
	}
	return file
}
